use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
pub struct Bucket {
    name: String,
    bucket_region: String,
    creation_date: Option<String>,
    bucket_arn: Option<Region>,
}

#[resource(service = "s3", identifier = "name")]
#[load(GetBucketAcl(bucket = name) -> response)]
pub struct Acl {
    name: String,
    #[attribute(owner.display_name)]
    owner: String,
    #[attribute(grants[0].grantee)]
    first: Option<aws_sdk_s3::types::Grant>,
    #[attribute(grants[].permission)]
    permissions: Option<aws_sdk_s3::types::Permission>,
    #[attribute(grants)]
    grants: Vec<aws_sdk_s3::types::Grantee>,
}

fn takes<'a>(bucket: &'a Bucket, _: &Acl) -> &'a str {
    bucket.name()
}

fn main() {}
