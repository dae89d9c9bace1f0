//! The expansion itself: as committed text, free of what it must not name, and small.
//!
//! `BLESS=1 cargo test -p tucuxi-macros` writes the texts anew; read the difference before keeping it.

use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;

use crate::resource::expand;

/// The code for a declaration, as people read it.
fn pretty(args: TokenStream, item: TokenStream) -> String {
    let code = expand(args, item).to_string();
    assert!(!code.contains("compile_error"), "{code}");
    prettyplease::unparse(&syn_full::parse_file(&code).unwrap())
}

/// Compares with the committed text of a name.
fn matches_text(name: &str, code: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests").join(name).with_extension("expanded");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, code).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == code, "{name} expands differently; see the head of this file\n\n{code}");
}

fn root() -> (TokenStream, TokenStream) {
    let item = quote! {
        /// All of S3.
        pub struct S3 {
            /// The bucket of that name.
            #[has({ name: name })]
            bucket: fn(name: String) -> Bucket,
            /// The buckets of the account.
            #[collection(ListBuckets() -> buckets[] { name: .name })]
            buckets: Collection<Bucket>,
        }
    };
    (quote!(service = "s3"), item)
}

fn everything() -> (TokenStream, TokenStream) {
    let item = quote! {
        /// A machine.
        #[load(DescribeMachines(ids = [id]) -> groups[0].machines[0])]
        pub struct Machine {
            /// The id.
            id: String,
            /// The state.
            state: Option<State>,
            /// The zone.
            #[attribute(placement.zone)]
            zone: Option<String>,
            /// Stops it.
            #[action(StopMachines(ids = [id]), batch = 100)]
            pub(crate) stop: fn(),
            /// Makes an image of it.
            #[action(CreateImage(machine_id = id, name = name) -> { id: .image_id })]
            #[cfg(feature = "images")]
            create_image: fn(name: String) -> Image,
            /// Its network, if any.
            #[has({ id: .network_id })]
            network: Option<Network>,
            /// Its disks.
            #[collection(ListDisks(filters += Filter { name: "machine", values: [id] }) -> disks[] { id: .id? }, pages(marker = .next_marker))]
            disks: Collection<Disk>,
            /// Waits until it runs.
            #[waiter(MachineRunning(ids = [id]) -> groups[0].machines[0])]
            wait_until_running: Waiter,
        }
    };
    (quote!(service = "ec2", identifier = "id", shape = "Machine"), item)
}

#[test]
fn a_root() {
    let (args, item) = root();
    matches_text("root", &pretty(args, item));
}

#[test]
fn everything_small() {
    let (args, item) = everything();
    matches_text("everything", &pretty(args, item));
}

#[test]
fn expands_alike_each_time() {
    let (args, item) = everything();
    assert_eq!(expand(args.clone(), item.clone()).to_string(), expand(args, item).to_string());
}

#[test]
fn a_crate_of_another_name_is_the_only_one_named() {
    for krate in [quote!(::a::b), quote!(crate::a)] {
        let (args, item) = everything();
        let code = expand(quote!(#args, crate = #krate), item).to_string();
        assert!(!code.contains("tucuxi"), "{krate}: {code}");
        assert!(code.contains(&format!("{krate} :: __private")), "{krate}: {code}");
    }
}

/// The size of one plain action, beside what describes it in `MODEL`: what a debug build of 318 of
/// them has to read, and people who expand it.
#[test]
fn an_action_stays_small() {
    let (args, _) = root();
    let size = |actions: TokenStream| {
        // Another action brings what all of them share.
        let item =
            quote! { pub struct S3 { name: String, #[action(CreateBucket(bucket = name))] create: fn(), #actions } };
        let code = expand(quote!(#args, identifier = "name"), item).to_string();
        let (before, model) = code.split_once("const MODEL").unwrap();
        let (_, after) = model.split_once(';').unwrap();
        // Without the blanks that the tokens are printed with.
        [before, after].concat().bytes().filter(|byte| !byte.is_ascii_whitespace()).count()
    };
    let first = quote! { #[action(DeleteBucket(bucket = name))] delete: fn(), };
    let again = quote! { #[action(DeleteBucket(bucket = name))] remove: fn(), };
    let none = size(TokenStream::new());
    let one = size(first.clone()) - none;
    let two = size(quote!(#first #again)) - none;
    println!("an action takes {} bytes, the operation it is the first to name {}", two - one, 2 * one - two);
    assert!(two - one <= 450, "{} bytes", two - one);
    assert!(2 * one - two <= 650, "{} bytes", 2 * one - two);
}
