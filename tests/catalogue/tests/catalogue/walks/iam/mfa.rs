//! MFA devices.

use aws_sdk_iam::types::AssignmentStatusType;
use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::iam::{Iam, VirtualMfaDevice};

use super::{Walk, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    a_virtual_device_given_to_a_user(walk).await;
    a_device_that_is_no_program(walk).await;
}

async fn listed(iam: &Iam, status: AssignmentStatusType) -> Vec<VirtualMfaDevice> {
    iam.virtual_mfa_devices().with(|request| request.assignment_status(status)).try_collect().await.unwrap()
}

async fn a_virtual_device_given_to_a_user(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let user = iam.create_user("walk-mfa").await.unwrap();
    let device = run!(walk, iam.create_virtual_mfa_device("walk-phone")).await.unwrap();
    assert_eq!(device, iam.virtual_mfa_device(device.serial_number()));
    assert!(device.serial_number().ends_with(":mfa/walk-phone"));
    assert!(!run!(walk, device.base32_string_seed()).await.unwrap().unwrap().as_ref().is_empty());
    let all: Vec<_> = run!(walk, iam.virtual_mfa_devices()).try_collect().await.unwrap();
    assert!(all.contains(&device));
    assert!(listed(&iam, AssignmentStatusType::Unassigned).await.contains(&device));

    let enabled = run!(walk, user.enable_mfa(device.serial_number(), "123456", "654321")).await.unwrap();
    assert_eq!(enabled, user.mfa_device(device.serial_number()));
    assert_eq!(enabled.user(), user);
    let given = listed(&iam, AssignmentStatusType::Assigned).await;
    let given = given.into_iter().find(|one| *one == device).unwrap();
    walk.recorder().clear();
    assert_eq!(run!(walk, given.user()).await.unwrap(), Some(user.clone()));
    assert_eq!(given.user_attribute().await.unwrap().unwrap().user_name(), "walk-mfa");
    assert!(given.enable_date().await.unwrap().is_some());
    assert_eq!(walk.recorder().count(), 0, "the listing told it");
    assert!(!listed(&iam, AssignmentStatusType::Unassigned).await.contains(&device));

    run!(walk, enabled.disassociate()).await.unwrap();
    assert_eq!(user.mfa_devices().count().await, 0);
    assert!(!listed(&iam, AssignmentStatusType::Assigned).await.contains(&device));
    run!(walk, device.delete()).await.unwrap();
    assert!(!iam.virtual_mfa_devices().try_collect::<Vec<_>>().await.unwrap().contains(&device));
    user.delete().await.unwrap();
}

async fn a_device_that_is_no_program(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let user = iam.create_user("walk-token").await.unwrap();
    let device = iam.mfa_device("walk-token", "GAHT12345678");
    run!(walk, device.associate("123456", "654321")).await.unwrap();
    walk.recorder().clear();
    let devices: Vec<_> = run!(walk, user.mfa_devices()).try_collect().await.unwrap();
    assert_eq!(devices, std::slice::from_ref(&device));
    assert!(run!(walk, (devices[0]).enable_date()).await.unwrap().secs() > 0);
    assert_eq!(walk.recorder().count(), 1, "the listing told it");
    device.disassociate().await.unwrap();
    assert_eq!(user.mfa_devices().count().await, 0);
    assert!(device.disassociate().await.unwrap_err().is_not_found());
    user.delete().await.unwrap();
}
