use aws_sdk_ec2::types;
use tucuxi::Result;

use super::{Ec2, Tag};

impl Ec2 {
    /// Adds all of the tags to all of the resources, or overwrites those of the same keys. Gives one
    /// object for each tag of each resource, resource by resource. A tag without a value has none.
    ///
    /// Sends [`CreateTags`](aws_sdk_ec2::operation::create_tags::CreateTags) when awaited.
    pub async fn create_tags(
        &self,
        resources: impl Into<Vec<String>>,
        tags: impl Into<Vec<types::Tag>>,
    ) -> Result<Vec<Tag>> {
        let (resources, tags) = (resources.into(), tags.into());
        self.send_create_tags(resources.clone(), tags.clone()).await?;
        let objects = resources.iter().flat_map(|resource| {
            let named = tags.iter().filter_map(|tag| Some((tag.key()?, tag.value()?)));
            named.map(move |(key, value)| Tag::new(self.session(), resource, key, value))
        });
        Ok(objects.collect())
    }
}
