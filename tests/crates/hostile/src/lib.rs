//! Declarations in a crate that forbids what it can, has no prelude, and gives its own types the
//! names that a macro might lean on. It compiles, and clippy has nothing to say: that is the test.

#![no_implicit_prelude]
#![forbid(
    dead_code,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    keyword_idents,
    let_underscore_drop,
    missing_debug_implementations,
    missing_docs,
    non_camel_case_types,
    non_local_definitions,
    non_snake_case,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_code,
    unused_extern_crates,
    unused_import_braces,
    unused_imports,
    unused_lifetimes,
    unused_macro_rules,
    unused_mut,
    unused_qualifications,
    unused_results,
    unused_variables
)]
#![deny(clippy::all, clippy::pedantic)]

pub mod client;
pub mod local;
pub mod names;
pub mod notes;
pub mod objects;
pub mod paths;
