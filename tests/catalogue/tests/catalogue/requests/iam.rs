//! IAM.

use tucuxi::TryStreamExt as _;
use tucuxi_services::iam::{
    AccessKey, AccessKeyPair, AccountPasswordPolicy, AccountSummary, AssumeRolePolicy, CurrentUser, Group, GroupPolicy,
    Iam, InstanceProfile, LoginProfile, MfaDevice, Policy, PolicyVersion, Role, RolePolicy, SamlProvider,
    ServerCertificate, SigningCertificate, User, UserPolicy, VirtualMfaDevice,
};

use super::{Requests, sends};

pub(crate) async fn send(requests: &Requests<'_>) {
    sends!(requests, Iam {
        action change_password("OldPassword", "NewPassword");
        action create_account_alias("AccountAlias");
        action create_account_password_policy();
        action create_group("GroupName");
        action create_instance_profile("InstanceProfileName");
        action create_policy("PolicyName", "PolicyDocument");
        action create_role("RoleName", "AssumeRolePolicyDocument");
        action create_saml_provider("SAMLMetadataDocument", "Name");
        action create_server_certificate("ServerCertificateName", "CertificateBody", "PrivateKey");
        action create_signing_certificate("CertificateBody");
        action create_user("UserName");
        action create_virtual_mfa_device("VirtualMFADeviceName");
        collection groups;
        collection instance_profiles;
        collection policies;
        collection roles;
        collection saml_providers;
        collection server_certificates;
        collection users;
        collection virtual_mfa_devices;
    });
    sends!(requests, AccessKey {
        action activate();
        action deactivate();
        action delete();
    });
    sends!(requests, AccessKeyPair {
        action activate();
        action deactivate();
        action delete();
    });
    sends!(requests, AccountPasswordPolicy {
        load;
        action delete();
        action update();
    });
    sends!(requests, AccountSummary {
        load;
    });
    sends!(requests, AssumeRolePolicy {
        action update("PolicyDocument");
    });
    sends!(requests, CurrentUser {
        load;
        collection access_keys;
        collection mfa_devices;
        collection signing_certificates;
    });
    sends!(requests, Group {
        load;
        action add_user("UserName");
        action attach_policy("PolicyArn");
        action create();
        action create_policy("PolicyName", "PolicyDocument");
        action delete();
        action detach_policy("PolicyArn");
        action remove_user("UserName");
        action update();
        collection attached_policies;
        collection policies;
        collection users;
    });
    sends!(requests, GroupPolicy {
        load;
        action delete();
        action put("PolicyDocument");
    });
    sends!(requests, InstanceProfile {
        load;
        action add_role("RoleName");
        action delete();
        action remove_role("RoleName");
    });
    sends!(requests, LoginProfile {
        load;
        action create();
        action delete();
        action update();
    });
    sends!(requests, MfaDevice {
        action associate("AuthenticationCode1", "AuthenticationCode2");
        action disassociate();
        action resync("AuthenticationCode1", "AuthenticationCode2");
    });
    sends!(requests, Policy {
        load;
        action attach_group("GroupName");
        action attach_role("RoleName");
        action attach_user("UserName");
        action create_version("PolicyDocument");
        action delete();
        action detach_group("GroupName");
        action detach_role("RoleName");
        action detach_user("UserName");
        collection attached_groups;
        collection attached_roles;
        collection attached_users;
        collection versions;
    });
    sends!(requests, PolicyVersion {
        load;
        action delete();
        action set_as_default();
    });
    sends!(requests, Role {
        load;
        action attach_policy("PolicyArn");
        action delete();
        action detach_policy("PolicyArn");
        collection attached_policies;
        collection instance_profiles;
        collection policies;
    });
    sends!(requests, RolePolicy {
        load;
        action delete();
        action put("PolicyDocument");
    });
    sends!(requests, SamlProvider {
        load;
        action delete();
        action update();
    });
    sends!(requests, ServerCertificate {
        load;
        action delete();
        action update();
    });
    sends!(requests, SigningCertificate {
        action activate();
        action deactivate();
        action delete();
    });
    sends!(requests, User {
        load;
        action add_group("GroupName");
        action attach_policy("PolicyArn");
        action create();
        action create_access_key_pair();
        action create_login_profile();
        action create_policy("PolicyName", "PolicyDocument");
        action delete();
        action detach_policy("PolicyArn");
        action enable_mfa("SerialNumber", "AuthenticationCode1", "AuthenticationCode2");
        action remove_group("GroupName");
        action update();
        collection access_keys;
        collection attached_policies;
        collection groups;
        collection mfa_devices;
        collection policies;
        collection signing_certificates;
    });
    sends!(requests, UserPolicy {
        load;
        action delete();
        action put("PolicyDocument");
    });
    sends!(requests, VirtualMfaDevice {
        action delete();
    });
}
