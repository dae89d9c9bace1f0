use tucuxi::resource;

use super::{
    AccessKey, AccessKeyPair, AccountPasswordPolicy, AccountSummary, AssumeRolePolicy, CurrentUser, Group, GroupPolicy,
    InstanceProfile, LoginProfile, MfaDevice, Policy, PolicyVersion, Role, RolePolicy, SamlProvider, ServerCertificate,
    SigningCertificate, User, UserPolicy, VirtualMfaDevice,
};

/// All of IAM in the account.
#[resource(service = "iam")]
pub struct Iam {
    /// The access key of that id of the user of that name.
    #[has({ user_name: user_name, id: id })]
    access_key: fn(user_name: String, id: String) -> AccessKey,
    /// The access key of that id of the user of that name; its secret only the object knows that
    /// created it.
    #[has({ user_name: user_name, id: id })]
    access_key_pair: fn(user_name: String, id: String) -> AccessKeyPair,
    /// The rules for passwords of the account's users.
    #[has({})]
    account_password_policy: AccountPasswordPolicy,
    /// What the account uses of IAM, and its quotas.
    #[has({})]
    account_summary: AccountSummary,
    /// The trust policy of the role of that name.
    #[has({ role_name: role_name })]
    assume_role_policy: fn(role_name: String) -> AssumeRolePolicy,
    /// The user whose credentials sign the requests.
    #[has({})]
    current_user: CurrentUser,
    /// The group of that name.
    #[has({ name: name })]
    group: fn(name: String) -> Group,
    /// The policy of that name, embedded in that group.
    #[has({ group_name: group_name, name: name })]
    group_policy: fn(group_name: String, name: String) -> GroupPolicy,
    /// The instance profile of that name.
    #[has({ name: name })]
    instance_profile: fn(name: String) -> InstanceProfile,
    /// The password of the user of that name.
    #[has({ user_name: user_name })]
    login_profile: fn(user_name: String) -> LoginProfile,
    /// The MFA device of that serial number of that user.
    #[has({ user_name: user_name, serial_number: serial_number })]
    mfa_device: fn(user_name: String, serial_number: String) -> MfaDevice,
    /// The managed policy of that ARN.
    #[has({ arn: arn })]
    policy: fn(arn: String) -> Policy,
    /// The version of that id of the managed policy of that ARN.
    #[has({ arn: arn, version_id: version_id })]
    policy_version: fn(arn: String, version_id: String) -> PolicyVersion,
    /// The role of that name.
    #[has({ name: name })]
    role: fn(name: String) -> Role,
    /// The policy of that name, embedded in that role.
    #[has({ role_name: role_name, name: name })]
    role_policy: fn(role_name: String, name: String) -> RolePolicy,
    /// The SAML provider of that ARN.
    #[has({ arn: arn })]
    saml_provider: fn(arn: String) -> SamlProvider,
    /// The server certificate of that name.
    #[has({ name: name })]
    server_certificate: fn(name: String) -> ServerCertificate,
    /// The signing certificate of that id of the user of that name.
    #[has({ user_name: user_name, id: id })]
    signing_certificate: fn(user_name: String, id: String) -> SigningCertificate,
    /// The user of that name.
    #[has({ name: name })]
    user: fn(name: String) -> User,
    /// The policy of that name, embedded in that user.
    #[has({ user_name: user_name, name: name })]
    user_policy: fn(user_name: String, name: String) -> UserPolicy,
    /// The virtual MFA device of that serial number, which is its ARN.
    #[has({ serial_number: serial_number })]
    virtual_mfa_device: fn(serial_number: String) -> VirtualMfaDevice,
    /// Changes the password of the user whose credentials sign the request.
    #[action(ChangePassword(old_password = old_password, new_password = new_password))]
    change_password: fn(old_password: String, new_password: String),
    /// Gives the account an alias, which stands for its id in the address of the sign-in page.
    #[action(CreateAccountAlias(account_alias = account_alias))]
    create_account_alias: fn(account_alias: String),
    /// Sets the rules for passwords, given with `.with(..)`. What isn't given goes back to its
    /// default.
    #[action(UpdateAccountPasswordPolicy() -> {})]
    create_account_password_policy: fn() -> AccountPasswordPolicy,
    /// Creates a group of that name. Its path is given with `.with(..)`.
    #[action(CreateGroup(group_name = group_name) -> group { name: request.group_name })]
    create_group: fn(group_name: String) -> Group,
    /// Creates an instance profile of that name, without a role. Its path and tags are given with
    /// `.with(..)`.
    #[action(
        CreateInstanceProfile(instance_profile_name = instance_profile_name)
            -> instance_profile { name: request.instance_profile_name }
    )]
    create_instance_profile: fn(instance_profile_name: String) -> InstanceProfile,
    /// Creates a managed policy of that name, given as JSON. Its path, description and tags are
    /// given with `.with(..)`.
    #[action(
        CreatePolicy(policy_name = policy_name, policy_document = policy_document)
            -> { arn: .policy.arn }
    )]
    create_policy: fn(policy_name: String, policy_document: String) -> Policy,
    /// Creates a role of that name with that trust policy, which says as JSON who can assume it.
    /// Its description and limits are given with `.with(..)`.
    #[action(
        CreateRole(role_name = role_name, assume_role_policy_document = assume_role_policy_document)
            -> role { name: request.role_name }
    )]
    create_role: fn(role_name: String, assume_role_policy_document: String) -> Role,
    /// Creates a SAML provider of that name from the metadata document, in XML, of an identity
    /// provider.
    #[action(
        CreateSAMLProvider(saml_metadata_document = saml_metadata_document, name = name)
            -> { arn: .saml_provider_arn }
    )]
    create_saml_provider: fn(saml_metadata_document: String, name: String) -> SamlProvider,
    /// Uploads a server certificate under that name with its private key, both in PEM. Its chain is
    /// given with `.with(..)`.
    #[action(
        UploadServerCertificate(
            server_certificate_name = server_certificate_name,
            certificate_body = certificate_body,
            private_key = private_key
        ) -> { name: request.server_certificate_name }
    )]
    create_server_certificate:
        fn(server_certificate_name: String, certificate_body: String, private_key: String) -> ServerCertificate,
    /// Uploads a signing certificate, in PEM, for the user named with `.with(..)`, or for the one
    /// whose credentials sign the request.
    #[action(
        UploadSigningCertificate(certificate_body = certificate_body)
            -> certificate { user_name: .user_name, id: .certificate_id }
    )]
    create_signing_certificate: fn(certificate_body: String) -> SigningCertificate,
    /// Creates a user of that name. The path, tags and permissions boundary are given with
    /// `.with(..)`.
    #[action(CreateUser(user_name = user_name) -> user { name: request.user_name })]
    create_user: fn(user_name: String) -> User,
    /// Creates a virtual MFA device of that name. Only the object it gives knows the seed. It
    /// counts once `User::enable_mfa` gives it to a user.
    #[action(
        CreateVirtualMFADevice(virtual_mfa_device_name = virtual_mfa_device_name)
            -> virtual_mfa_device { serial_number: .serial_number }
    )]
    create_virtual_mfa_device: fn(virtual_mfa_device_name: String) -> VirtualMfaDevice,
    /// The groups.
    #[collection(ListGroups() -> groups[] { name: .group_name })]
    groups: Collection<Group>,
    /// The instance profiles. Their tags aren't listed: `reload` an instance profile to see them.
    #[collection(ListInstanceProfiles() -> instance_profiles[] { name: .instance_profile_name })]
    instance_profiles: Collection<InstanceProfile>,
    /// The managed policies, **those of AWS** too, unless `.with(..)` sets the scope to `Local`.
    /// Their descriptions and tags aren't listed: `reload` a policy to see them.
    #[collection(ListPolicies() -> policies[] { arn: .arn })]
    policies: Collection<Policy>,
    /// The roles. Their tags, permissions boundaries and last uses aren't listed: `reload` a role
    /// to see them.
    #[collection(ListRoles() -> roles[] { name: .role_name })]
    roles: Collection<Role>,
    /// The SAML providers.
    #[collection(ListSAMLProviders() -> saml_provider_list[] { arn: .arn, .. }, pages(once))]
    saml_providers: Collection<SamlProvider>,
    /// The server certificates.
    #[collection(
        ListServerCertificates()
            -> server_certificate_metadata_list[] { name: .server_certificate_name, .. }
    )]
    server_certificates: Collection<ServerCertificate>,
    /// The users. Their tags and permissions boundaries aren't listed: `reload` a user to see them.
    #[collection(ListUsers() -> users[] { name: .user_name })]
    users: Collection<User>,
    /// The virtual MFA devices, given to a user or not, unless `.with(..)` says which. Their seeds
    /// and tags aren't listed.
    #[collection(
        ListVirtualMFADevices() -> virtual_mfa_devices[] { serial_number: .serial_number }
    )]
    virtual_mfa_devices: Collection<VirtualMfaDevice>,
}
