use aws_sdk_iam::primitives::DateTime;
use tucuxi::resource;

/// A version of a managed policy.
#[resource(service = "iam", identifier = ["arn", "version_id"], shape = "PolicyVersion")]
#[load(GetPolicyVersion(policy_arn = arn, version_id = version_id) -> policy_version)]
pub struct PolicyVersion {
    /// The ARN of the policy.
    arn: String,
    /// The id of the version, for example `v1`.
    version_id: String,
    /// The policy, as percent-encoded JSON (RFC 3986); versions from `Policy::versions` are listed
    /// without: `reload` them first.
    document: Option<String>,
    /// Whether the version is in force.
    is_default_version: bool,
    /// When the version was created.
    create_date: Option<DateTime>,
    /// Deletes the version. It must not be the one in force.
    #[action(DeletePolicyVersion(policy_arn = arn, version_id = version_id))]
    delete: fn(),
    /// Puts the version in force, for all the policy is attached to.
    #[action(SetDefaultPolicyVersion(policy_arn = arn, version_id = version_id))]
    set_as_default: fn(),
}
