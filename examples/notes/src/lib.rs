pub mod client;
mod operations;
mod resources;

pub use client::Client;
pub use resources::{Note, NoteBatch, Notebook, Notes};
