use tucuxi::model::{Count, LoadModel, Member, MemberKind, Model, Paging, RequestModel, ResultModel};

use super::{Kind, Ledger};

const REQUEST: RequestModel = RequestModel { operation: "DoIt", inputs: &[] };
const RESULT: ResultModel =
    ResultModel { resource: "Thing", count: Count::Many, path: None, hydrates: false, identifiers: &[] };

const fn member(name: &'static str, kind: MemberKind) -> Member {
    Member { name, arguments: &[], kind }
}

static MODELS: [Model; 1] = [Model::new(
    "Thing",
    None,
    &[],
    None,
    Some(LoadModel { request: REQUEST, path: "response" }),
    &[
        member("size", MemberKind::Attribute { path: "size", ty: "i32" }),
        member("stop", MemberKind::Action { request: REQUEST, result: None, batch: Some(10) }),
        member("parts", MemberKind::Collection { request: REQUEST, result: RESULT, paging: Paging::Once }),
        member("wait_until_exists", MemberKind::Waiter { request: REQUEST, path: None }),
        member("delete_all", MemberKind::Batch { request: REQUEST, max: 10, same: &[], failed: None }),
    ],
)];

const SENDERS: [(Kind, &str); 6] = [
    (Kind::Load, "load"),
    (Kind::Action, "stop"),
    (Kind::Batch, "stop_all"),
    (Kind::Collection, "parts"),
    (Kind::Waiter, "wait_until_exists"),
    (Kind::Batch, "delete_all"),
];

fn ledger() -> Ledger {
    Ledger::new("test", &MODELS)
}

#[test]
fn a_book_with_all_members_in_it_closes() {
    let ledger = ledger();
    for (kind, member) in SENDERS {
        ledger.caught("Thing", kind, member);
    }
    assert!(ledger.on_moto("Thing", "stop"));
    assert!(ledger.on_moto("Thing", "reload"));
    assert!(!ledger.on_moto("Thing", "size"), "it may send, as a load");
    ledger.settle();
    let table = ledger.table();
    let numbers = |name: &str| {
        let line = table.lines().find(|line| line.contains(name)).unwrap_or_else(|| panic!("no {name} in {table}"));
        line.split_whitespace().filter_map(|word| word.parse().ok()).collect::<Vec<u32>>()
    };
    assert_eq!(numbers("actions"), [1, 1, 0]);
    assert_eq!(numbers("loads"), [1, 1, 0]);
    assert_eq!(numbers("batches"), [2, 0, 2]);
    assert!(table.contains("    Thing: parts, wait_until_exists, delete_all, stop_all\n"), "{table}");
}

#[test]
fn each_member_that_was_never_sent_is_told_with_its_line() {
    for (kind, left_out) in SENDERS {
        let ledger = ledger();
        for (kind, member) in SENDERS.into_iter().filter(|(_, member)| *member != left_out) {
            ledger.caught("Thing", kind, member);
        }
        ledger.on_moto("Thing", left_out);
        let expected = format!(
            "Thing lacks a line: `{}` in `sends!(requests, Thing {{ .. }})` of requests/test.rs",
            kind.line(left_out)
        );
        assert_eq!(ledger.faults(), [expected]);
    }
}

#[test]
#[should_panic(expected = "Thing has no `action start();`")]
fn a_member_that_there_is_not_is_told() {
    let ledger = ledger();
    for (kind, member) in SENDERS.into_iter().chain([(Kind::Action, "start")]) {
        ledger.caught("Thing", kind, member);
    }
    ledger.settle();
}

#[test]
fn a_method_by_hand_counts_as_the_member_it_calls() {
    let ledger = ledger();
    ledger.wraps("Thing", "halt", "stop");
    for (kind, member) in SENDERS {
        ledger.caught("Thing", kind, if member == "stop" { "halt" } else { member });
    }
    ledger.on_moto("Thing", "halt");
    ledger.settle();
    assert!(!ledger.table().contains("stop,"), "{}", ledger.table());
}

#[test]
fn a_call_of_what_there_is_not_is_told() {
    let ledger = ledger();
    for (kind, member) in SENDERS {
        ledger.caught("Thing", kind, member);
    }
    ledger.on_moto("Thing", "start");
    ledger.on_moto("Other", "stop");
    assert_eq!(ledger.faults(), ["Other has no `stop`", "Thing has no `start`"]);
}
