//! What tucuxi does at run time: against canned answers for what exactly is sent and for what no
//! emulator shows, and against boto3 for what is seen of the same things on moto.

mod actions;
mod batch;
mod boto3_oracle;
mod collections;
mod errors;
mod gate;
mod identity;
mod kit;
mod loading;
mod model;
mod paging;
mod send;
mod session;
mod support;
mod waiters;
