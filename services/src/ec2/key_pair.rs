use aws_sdk_ec2::operation::create_key_pair::CreateKeyPairOutput;
use aws_sdk_ec2::types;
use tucuxi::resource;

/// A key pair just created: the only object that knows the private key.
///
/// One that isn't the result of `create_key_pair` knows its name and nothing else.
#[resource(service = "ec2", identifier = "name", shape = CreateKeyPairOutput)]
pub struct KeyPair {
    /// The name of the key pair.
    name: String,
    /// The name of the key pair, under EC2's own name for it.
    #[identifier(name)]
    key_name: String,
    /// The id of the key pair.
    key_pair_id: Option<String>,
    /// The tags the key pair had when last loaded.
    tags: Vec<types::Tag>,
    /// The fingerprint of the key.
    key_fingerprint: Option<String>,
    /// The private key, in PEM or PPK. AWS keeps no copy.
    key_material: Option<String>,
    /// Deletes the key pair. Instances that were started with it keep the key.
    #[action(DeleteKeyPair(key_name = name))]
    delete: fn(),
}
