//! IAM: users, groups, roles, policies and their keys and certificates.
//!
//! Begin with [`Iam`]. Everything boto3's IAM resources can do is here, under the same names. Policies
//! go in as JSON and come out as percent-encoded JSON, as IAM gives them.

use tucuxi::{Resource as _, model::Model};

mod access_key;
mod access_key_pair;
mod account_password_policy;
mod account_summary;
mod assume_role_policy;
mod current_user;
mod group;
mod group_policy;
mod instance_profile;
mod login_profile;
mod mfa_device;
mod policy;
mod policy_version;
mod role;
mod role_policy;
mod root;
mod saml_provider;
mod server_certificate;
mod signing_certificate;
mod user;
mod user_policy;
mod virtual_mfa_device;

pub use access_key::AccessKey;
pub use access_key_pair::AccessKeyPair;
pub use account_password_policy::AccountPasswordPolicy;
pub use account_summary::AccountSummary;
pub use assume_role_policy::AssumeRolePolicy;
pub use current_user::CurrentUser;
pub use group::Group;
pub use group_policy::GroupPolicy;
pub use instance_profile::InstanceProfile;
pub use login_profile::LoginProfile;
pub use mfa_device::MfaDevice;
pub use policy::Policy;
pub use policy_version::PolicyVersion;
pub use role::Role;
pub use role_policy::RolePolicy;
pub use root::Iam;
pub use saml_provider::SamlProvider;
pub use server_certificate::ServerCertificate;
pub use signing_certificate::SigningCertificate;
pub use user::User;
pub use user_policy::UserPolicy;
pub use virtual_mfa_device::VirtualMfaDevice;

/// The declarations of this module: each resource's `MODEL`.
pub const MODELS: &[Model] = &[
    AccessKey::MODEL,
    AccessKeyPair::MODEL,
    AccountPasswordPolicy::MODEL,
    AccountSummary::MODEL,
    AssumeRolePolicy::MODEL,
    CurrentUser::MODEL,
    Group::MODEL,
    GroupPolicy::MODEL,
    InstanceProfile::MODEL,
    LoginProfile::MODEL,
    MfaDevice::MODEL,
    Policy::MODEL,
    PolicyVersion::MODEL,
    Role::MODEL,
    RolePolicy::MODEL,
    Iam::MODEL,
    SamlProvider::MODEL,
    ServerCertificate::MODEL,
    SigningCertificate::MODEL,
    User::MODEL,
    UserPolicy::MODEL,
    VirtualMfaDevice::MODEL,
];
