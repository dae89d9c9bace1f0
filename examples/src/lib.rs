//! Programs a newcomer runs, and what they share: an AWS inside the process.
//!
//! | `cargo run -p tucuxi-examples ..` | shows |
//! |---|---|
//! | `--example tour` | a bucket from beginning to end, with every request it sends |
//! | `--example custom` | resources of your own over an AWS service |
//! | `--no-default-features --features ec2 --example inventory` | instances with their network, volumes and tags |
//! | `--no-default-features --features mocks --example mocks` | testing code that uses tucuxi |
//!
//! `cargo run -p tucuxi-example-notes` shows resources over a client that is not AWS.
//!
//! The emulator plugs into the SDK as its HTTP client, so an example needs no account, no socket
//! and no second program. Against AWS itself a program says `Session::load().await?` instead.

#[cfg(feature = "emulator")]
pub mod emulator;

/// The README's code compiles.
#[cfg(all(doctest, feature = "s3"))]
#[doc = include_str!("../../README.md")]
pub struct Readme;
