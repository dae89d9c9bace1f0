use aws_sdk_ec2::types;
use tucuxi::resource;

use super::Tag;

/// A machine image (AMI).
#[resource(service = "ec2", identifier = "id", shape = "Image")]
#[load(DescribeImages(image_ids = [id]) -> images[0])]
pub struct Image {
    /// The id of the image.
    id: String,
    /// The id of the image, under EC2's own name for it.
    #[identifier(id)]
    image_id: String,
    /// What the billing calls the platform, for example `Linux/UNIX`.
    platform_details: Option<String>,
    /// The operation that the image is billed as.
    usage_operation: Option<String>,
    /// The volumes an instance of this image starts with.
    block_device_mappings: Vec<types::BlockDeviceMapping>,
    /// The description given when the image was made.
    description: Option<String>,
    /// Whether enhanced networking with ENA is on.
    ena_support: Option<bool>,
    /// The hypervisor the image is made for.
    hypervisor: Option<types::HypervisorType>,
    /// The name of the owner where the owner is AWS or a vendor it names, for example `amazon`.
    image_owner_alias: Option<String>,
    /// The name given when the image was made.
    name: Option<String>,
    /// The device name of the root volume, for example `/dev/sda1`.
    root_device_name: Option<String>,
    /// Whether the root device is an EBS volume or an instance store.
    root_device_type: Option<types::DeviceType>,
    /// Whether enhanced networking over the Intel 82599 function is on.
    sriov_net_support: Option<String>,
    /// Why the image last changed its state.
    state_reason: Option<types::StateReason>,
    /// The tags the image had when last loaded.
    tags: Vec<types::Tag>,
    /// How the image is virtualised: `hvm` or `paravirtual`.
    virtualization_type: Option<types::VirtualizationType>,
    /// The firmware mode asked for: legacy BIOS, UEFI, or whichever fits.
    boot_mode: Option<types::BootModeValues>,
    /// The version of the virtual TPM, if there is one.
    tpm_support: Option<types::TpmSupportValues>,
    /// When the image is to be deprecated, or was, in UTC.
    deprecation_time: Option<String>,
    /// Whether instances of the image ask for the second version of the metadata service.
    imds_support: Option<types::ImdsSupportValues>,
    /// The instance the image was made from, if it was.
    source_instance_id: Option<String>,
    /// Whether the image is protected against deregistration.
    deregistration_protection: Option<String>,
    /// When an instance was last started from the image, in UTC, with a delay of a day.
    last_launched_time: Option<String>,
    /// Whether the account's settings allow the image to be used.
    image_allowed: Option<bool>,
    /// The image this one was copied or made from.
    source_image_id: Option<String>,
    /// The region of the image this one was copied from.
    source_image_region: Option<String>,
    /// Whether the image may be used in the free tier.
    free_tier_eligible: Option<bool>,
    /// The public parameter of Systems Manager that tells the image.
    public_ssm_parameter_name: Option<String>,
    /// The watermarks the image carries.
    image_watermarks: Vec<types::ImageWatermark>,
    /// What scanning the image found.
    scan_results: Option<types::ScanResults>,
    /// The instance types the image is meant for.
    instance_type_specification: Option<types::InstanceTypeSpecification>,
    /// Where the image is kept, for example its owner and name.
    image_location: Option<String>,
    /// The state the image was in when last loaded.
    state: Option<types::ImageState>,
    /// The account that owns the image.
    owner_id: Option<String>,
    /// When the image was made, as text in UTC.
    creation_date: Option<String>,
    /// Whether anybody may start instances of the image.
    public: Option<bool>,
    /// The product codes that the image carries.
    product_codes: Vec<types::ProductCode>,
    /// The processor architecture.
    architecture: Option<types::ArchitectureValues>,
    /// Whether this is a machine, a kernel or a RAM disk.
    image_type: Option<types::ImageTypeValues>,
    /// The kernel of the image, for paravirtual images.
    kernel_id: Option<String>,
    /// The RAM disk of the image, for paravirtual images.
    ramdisk_id: Option<String>,
    /// `windows` for Windows; nothing otherwise.
    platform: Option<types::PlatformValues>,
    /// Adds tags to the image, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the image: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Deregisters the image: no more instances can be started from it. Those that run stay.
    #[action(DeregisterImage(image_id = id))]
    deregister: fn(),
    /// Asks for one attribute of the image.
    #[action(DescribeImageAttribute(image_id = id, attribute = attribute))]
    describe_attribute: fn(attribute: types::ImageAttributeName),
    /// Changes one attribute of the image, for example who may use it. Say which with `.with(..)`.
    #[action(ModifyImageAttribute(image_id = id))]
    modify_attribute: fn(),
    /// Sets one attribute of the image back to its default.
    #[action(ResetImageAttribute(image_id = id, attribute = attribute))]
    reset_attribute: fn(attribute: types::ResetImageAttributeName),
    /// Waits until the image can be described.
    #[waiter(ImageExists(image_ids = [id]) -> images[0])]
    wait_until_exists: Waiter,
}
