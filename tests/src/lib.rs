//! What tucuxi's tests stand on.
//!
//! - [`canned`]: a server that gives the answers a test hands it, for all that no emulator shows.
//! - [`moto`]: the emulator of record, in a Python environment that the tests make for themselves.
//! - [`python`]: that environment's interpreter, for comparisons with boto3.
//! - [`recorder`]: an HTTP client that writes down what passes through it.
//!
//! The first and the last tell what was sent as a [`Request`].

pub mod canned;
pub mod moto;
pub mod python;
pub mod recorder;
mod request;

pub use request::Request;
