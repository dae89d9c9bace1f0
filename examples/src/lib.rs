//! What the examples share: an AWS inside the process.
//!
//! The emulator plugs into the SDK as its HTTP client, so an example needs no account, no socket
//! and no second program. Against AWS itself a program says `Session::load().await?` instead.

#[cfg(feature = "emulator")]
pub mod emulator;
