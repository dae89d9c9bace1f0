//! AWS's partitions and their regions, as botocore 1.44.5 knows them (`endpoints.json`).

use super::Session;

/// A separate AWS: its regions share accounts and ARNs with each other, and with no one else.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Partition {
    /// Its id, as ARNs have it: `aws`, `aws-cn`, `aws-us-gov`.
    pub id: &'static str,
    /// What its host names end in: `amazonaws.com`.
    pub dns_suffix: &'static str,
    /// Its regions, sorted.
    pub regions: &'static [&'static str],
    /// What the names of its regions begin with; a word and a number follow.
    prefixes: &'static [&'static str],
}

impl Partition {
    /// All partitions, the public one first.
    pub fn all() -> &'static [Self] {
        PARTITIONS
    }

    /// The partition of a region. A region newer than this crate is told by the form of its name.
    pub fn of_region(region: &str) -> Option<&'static Self> {
        PARTITIONS.iter().find(|partition| partition.has(region))
    }

    fn has(&self, region: &str) -> bool {
        self.regions.contains(&region)
            || region.strip_suffix("-global") == Some(self.id)
            || self.prefixes.iter().any(|prefix| fits(region, prefix).is_some())
    }
}

/// Whether `region` is `prefix`, a word and a number.
fn fits(region: &str, prefix: &str) -> Option<()> {
    let (word, number) = region.strip_prefix(prefix)?.strip_prefix('-')?.split_once('-')?;
    let is_word = !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || c == '_');
    let is_number = !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
    (is_word && is_number).then_some(())
}

impl Session {
    /// The partition of the session's region. Sends nothing.
    ///
    /// For no region, or one of no known partition, it is `aws`, where the SDK would send requests.
    pub fn partition(&self) -> &'static Partition {
        self.region().and_then(Partition::of_region).unwrap_or(&AWS)
    }

    /// The regions of the session's [partition](Self::partition), sorted. Sends nothing.
    ///
    /// They are those this crate knows, whether or not the account has them enabled, and not every
    /// service is in every region. EC2's `DescribeRegions` tells what an account can use.
    pub fn regions(&self) -> &'static [&'static str] {
        self.partition().regions
    }
}

const AWS: Partition = Partition {
    id: "aws",
    dns_suffix: "amazonaws.com",
    regions: &[
        "af-south-1",
        "ap-east-1",
        "ap-east-2",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-south-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ap-southeast-5",
        "ap-southeast-6",
        "ap-southeast-7",
        "ca-central-1",
        "ca-west-1",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "eu-south-1",
        "eu-south-2",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "il-central-1",
        "me-central-1",
        "me-south-1",
        "mx-central-1",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
    ],
    prefixes: &["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"],
};

const PARTITIONS: &[Partition] = &[
    AWS,
    Partition {
        id: "aws-cn",
        dns_suffix: "amazonaws.com.cn",
        regions: &["cn-north-1", "cn-northwest-1"],
        prefixes: &["cn"],
    },
    Partition { id: "aws-eusc", dns_suffix: "amazonaws.eu", regions: &["eusc-de-east-1"], prefixes: &["eusc-de"] },
    Partition {
        id: "aws-iso",
        dns_suffix: "c2s.ic.gov",
        regions: &["us-iso-east-1", "us-iso-west-1"],
        prefixes: &["us-iso"],
    },
    Partition {
        id: "aws-iso-b",
        dns_suffix: "sc2s.sgov.gov",
        regions: &["us-isob-east-1", "us-isob-west-1"],
        prefixes: &["us-isob"],
    },
    Partition { id: "aws-iso-e", dns_suffix: "cloud.adc-e.uk", regions: &["eu-isoe-west-1"], prefixes: &["eu-isoe"] },
    Partition {
        id: "aws-iso-f",
        dns_suffix: "csp.hci.ic.gov",
        regions: &["us-isof-east-1", "us-isof-south-1"],
        prefixes: &["us-isof"],
    },
    Partition {
        id: "aws-us-gov",
        dns_suffix: "amazonaws.com",
        regions: &["us-gov-east-1", "us-gov-west-1"],
        prefixes: &["us-gov"],
    },
];

#[cfg(test)]
mod tests {
    use super::Partition;

    fn partition(region: &str) -> Option<&'static str> {
        Partition::of_region(region).map(|partition| partition.id)
    }

    #[test]
    fn every_region_is_of_its_own_partition_alone() {
        for expected in Partition::all() {
            assert!(expected.regions.is_sorted(), "{}", expected.id);
            for region in expected.regions {
                let found: Vec<_> = Partition::all().iter().filter(|one| one.has(region)).collect();
                assert_eq!(found, [expected], "{region}");
            }
        }
    }

    #[test]
    fn a_new_region_is_told_by_its_form() {
        assert_eq!(partition("eu-southwest-9"), Some("aws"));
        assert_eq!(partition("us-gov-north-1"), Some("aws-us-gov"));
        assert_eq!(partition("eusc-de-west-12"), Some("aws-eusc"));
        assert_eq!(partition("aws-global"), Some("aws"));
        assert_eq!(partition("aws-iso-b-global"), Some("aws-iso-b"));
    }

    #[test]
    fn what_is_no_region_has_no_partition() {
        for region in ["", "us", "us-east", "us-east-", "us--1", "us-east-1a", "us-east-1-2", "xx-east-1", "US-EAST-1"]
        {
            assert_eq!(partition(region), None, "{region}");
        }
    }
}
