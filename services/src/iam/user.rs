use aws_sdk_iam::{primitives::DateTime, types};
use tucuxi::resource;

use super::{AccessKey, AccessKeyPair, Group, LoginProfile, MfaDevice, Policy, SigningCertificate, UserPolicy};

/// A user.
#[resource(service = "iam", identifier = "name", shape = "User")]
#[load(GetUser(user_name = name) -> user)]
pub struct User {
    /// The name of the user.
    name: String,
    /// The name of the user, as IAM calls it: the same as `name`.
    #[identifier(name)]
    user_name: String,
    /// The path of the user, which begins and ends with `/`.
    path: String,
    /// The id of the user, which no other user ever has.
    user_id: String,
    /// The ARN of the user.
    arn: String,
    /// When the user was created.
    create_date: DateTime,
    /// When the user last signed in with the password; nothing where no such sign-in is known.
    password_last_used: Option<DateTime>,
    /// The policy that bounds what the user can be allowed, if there is one; listings don't tell
    /// it.
    permissions_boundary: Option<types::AttachedPermissionsBoundary>,
    /// The tags the user had when last loaded; listings don't tell them.
    tags: Vec<types::Tag>,
    /// The access key of that id.
    #[has({ user_name: name, id: id })]
    access_key: fn(id: String) -> AccessKey,
    /// The password of the user.
    #[has({ user_name: name })]
    login_profile: LoginProfile,
    /// The MFA device of that serial number.
    #[has({ user_name: name, serial_number: serial_number })]
    mfa_device: fn(serial_number: String) -> MfaDevice,
    /// The policy of that name, embedded in the user.
    #[has({ user_name: name, name: policy_name })]
    policy: fn(policy_name: String) -> UserPolicy,
    /// The signing certificate of that id.
    #[has({ user_name: name, id: id })]
    signing_certificate: fn(id: String) -> SigningCertificate,
    /// Puts the user into the group of that name.
    #[action(AddUserToGroup(user_name = name, group_name = group_name))]
    add_group: fn(group_name: String),
    /// Attaches the managed policy of that ARN.
    #[action(AttachUserPolicy(user_name = name, policy_arn = policy_arn))]
    attach_policy: fn(policy_arn: String),
    /// Creates the user. The path, tags and permissions boundary are given with `.with(..)`.
    #[action(CreateUser(user_name = name) -> user { name: name })]
    create: fn() -> User,
    /// Creates an access key. Only the object it gives knows the secret.
    #[action(
        CreateAccessKey(user_name = name)
            -> access_key { user_name: name, id: .access_key_id }
    )]
    create_access_key_pair: fn() -> AccessKeyPair,
    /// Gives the user a password, given with `.with(..)`.
    #[action(CreateLoginProfile(user_name = name) -> login_profile { user_name: .user_name })]
    create_login_profile: fn() -> LoginProfile,
    /// Embeds a policy of that name, given as JSON, in the user, or overwrites it.
    #[action(
        PutUserPolicy(
            user_name = name,
            policy_name = policy_name,
            policy_document = policy_document
        ) -> { user_name: name, name: request.policy_name }
    )]
    create_policy: fn(policy_name: String, policy_document: String) -> UserPolicy,
    /// Deletes the user. What belongs to it must be gone: password, keys, certificates, MFA
    /// devices, policies and groups.
    #[action(DeleteUser(user_name = name))]
    delete: fn(),
    /// Detaches the managed policy of that ARN.
    #[action(DetachUserPolicy(user_name = name, policy_arn = policy_arn))]
    detach_policy: fn(policy_arn: String),
    /// Gives the MFA device of that serial number to the user. The codes are two that it shows one
    /// after the other.
    #[action(
        EnableMFADevice(
            user_name = name,
            serial_number = serial_number,
            authentication_code1 = authentication_code1,
            authentication_code2 = authentication_code2
        ) -> { user_name: name, serial_number: request.serial_number }
    )]
    enable_mfa: fn(serial_number: String, authentication_code1: String, authentication_code2: String) -> MfaDevice,
    /// Takes the user out of the group of that name.
    #[action(RemoveUserFromGroup(user_name = name, group_name = group_name))]
    remove_group: fn(group_name: String),
    /// Changes the name or the path of the user, given with `.with(..)`.
    ///
    /// Gives the user of the new name, or `None` where the name stays. This object keeps the old
    /// name.
    #[action(UpdateUser(user_name = name) -> { name: request.new_user_name })]
    update: fn() -> Option<User>,
    /// The access keys of the user.
    #[collection(
        ListAccessKeys(user_name = name)
            -> access_key_metadata[] { user_name: name, id: .access_key_id }
    )]
    access_keys: Collection<AccessKey>,
    /// The managed policies attached to the user. The policies embedded in the user are `policies`.
    #[collection(
        ListAttachedUserPolicies(user_name = name) -> attached_policies[] { arn: .policy_arn, .. }
    )]
    attached_policies: Collection<Policy>,
    /// The groups the user is in.
    #[collection(ListGroupsForUser(user_name = name) -> groups[] { name: .group_name })]
    groups: Collection<Group>,
    /// The MFA devices of the user.
    #[collection(
        ListMFADevices(user_name = name)
            -> mfa_devices[] { user_name: name, serial_number: .serial_number }
    )]
    mfa_devices: Collection<MfaDevice>,
    /// The policies embedded in the user. Managed policies attached to it are `attached_policies`.
    #[collection(
        ListUserPolicies(user_name = name) -> policy_names[] { user_name: name, name: ., .. }
    )]
    policies: Collection<UserPolicy>,
    /// The signing certificates of the user.
    #[collection(
        ListSigningCertificates(user_name = name)
            -> certificates[] { user_name: name, id: .certificate_id }
    )]
    signing_certificates: Collection<SigningCertificate>,
}
