//! What the compiler says of wrong declarations: one message for one mistake, on the token at fault.
//!
//! The texts are those of the compiler that `rust-version` names. `TRYBUILD=overwrite cargo test -p
//! tucuxi-compile-tests --test ui` writes them anew; look at each before keeping it.

/// A test of the cases in `ui/<theme>`.
macro_rules! themes {
    ($($theme:ident)*) => {$(
        #[test]
        fn $theme() {
            trybuild::TestCases::new().compile_fail(concat!("ui/", stringify!($theme), "/*.rs"));
        }
    )*};
}

themes! { args batch collections fields identifiers inputs item names operations paths results waiters }
