use aws_sdk_ec2::{primitives::DateTime, types};
use tucuxi::resource;

/// What EC2 knows of a key pair: all but the private key.
#[resource(service = "ec2", identifier = "name", shape = "KeyPairInfo")]
#[load(DescribeKeyPairs(key_names = [name]) -> key_pairs[0])]
pub struct KeyPairInfo {
    /// The name of the key pair.
    name: String,
    /// The name of the key pair, under EC2's own name for it.
    #[identifier(name)]
    key_name: String,
    /// The id of the key pair.
    key_pair_id: Option<String>,
    /// The kind of key: RSA or ED25519.
    key_type: Option<types::KeyType>,
    /// The tags the key pair had when last loaded.
    tags: Vec<types::Tag>,
    /// The public key, where the request asked for it.
    public_key: Option<String>,
    /// When the key pair was created or imported.
    create_time: Option<DateTime>,
    /// The fingerprint of the key.
    key_fingerprint: Option<String>,
    /// Deletes the key pair. Instances that were started with it keep the key.
    #[action(DeleteKeyPair(key_name = name))]
    delete: fn(),
}
