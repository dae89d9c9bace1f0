use tucuxi::resource;

#[resource(service = "s3", identifier = "id")]
#[load(GetBucketAcl(bucket = id) -> response)]
pub struct Acl {
    id: String,
    #[attribute(grants.permission)]
    permission: Option<aws_sdk_s3::types::Permission>,
    #[attribute(owner.display_name.length)]
    length: Option<usize>,
}

fn takes(acl: &Acl) -> &str {
    acl.id()
}

fn main() {}
