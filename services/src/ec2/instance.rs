use aws_sdk_ec2::{primitives::DateTime, types};
use tucuxi::resource;

use super::{
    ClassicAddress, Image, KeyPairInfo, NetworkInterface, PlacementGroup, Subnet, Tag, Volume, Vpc, VpcAddress,
};

/// A virtual machine.
#[resource(service = "ec2", identifier = "id", shape = "Instance")]
#[load(DescribeInstances(instance_ids = [id]) -> reservations[0].instances[0])]
pub struct Instance {
    /// The id of the instance.
    id: String,
    /// The id of the instance, under EC2's own name for it.
    #[identifier(id)]
    instance_id: String,
    /// The processor architecture.
    architecture: Option<types::ArchitectureValues>,
    /// The volumes attached through block devices.
    block_device_mappings: Vec<types::InstanceBlockDeviceMapping>,
    /// The token that made the launch idempotent.
    client_token: Option<String>,
    /// Whether the instance has bandwidth of its own for EBS.
    ebs_optimized: Option<bool>,
    /// Whether enhanced networking with ENA is on.
    ena_support: Option<bool>,
    /// The hypervisor the instance is made for.
    hypervisor: Option<types::HypervisorType>,
    /// The instance profile, and with it the role the instance acts as.
    iam_instance_profile: Option<types::IamInstanceProfile>,
    /// Whether this is a spot or scheduled instance; nothing for one on demand.
    instance_lifecycle: Option<types::InstanceLifecycleType>,
    /// The elastic graphics accelerators. AWS has retired them.
    elastic_gpu_associations: Vec<types::ElasticGpuAssociation>,
    /// The elastic inference accelerators. AWS has retired them.
    elastic_inference_accelerator_associations: Vec<types::ElasticInferenceAcceleratorAssociation>,
    /// The network interfaces as they were described with the instance; `network_interfaces` gives
    /// them as objects.
    #[attribute(network_interfaces)]
    network_interfaces_attribute: Vec<types::InstanceNetworkInterface>,
    /// The Outpost the instance is on, if it is on one.
    outpost_arn: Option<String>,
    /// The device name of the root volume, for example `/dev/sda1`.
    root_device_name: Option<String>,
    /// Whether the root device is an EBS volume or an instance store.
    root_device_type: Option<types::DeviceType>,
    /// The security groups of the instance.
    security_groups: Vec<types::GroupIdentifier>,
    /// Whether traffic that is neither from nor for the instance is dropped. Off for a NAT
    /// instance.
    source_dest_check: Option<bool>,
    /// The request this spot instance fulfils.
    spot_instance_request_id: Option<String>,
    /// Whether enhanced networking over the Intel 82599 function is on.
    sriov_net_support: Option<String>,
    /// Why the instance last changed its state.
    state_reason: Option<types::StateReason>,
    /// The tags the instance had when last loaded.
    tags: Vec<types::Tag>,
    /// How the instance is virtualised: `hvm` or `paravirtual`.
    virtualization_type: Option<types::VirtualizationType>,
    /// The number of cores and of threads per core.
    cpu_options: Option<types::CpuOptions>,
    /// The Capacity Block the instance runs in.
    capacity_block_id: Option<String>,
    /// The Capacity Reservation the instance runs in.
    capacity_reservation_id: Option<String>,
    /// Which Capacity Reservations the instance may use.
    capacity_reservation_specification: Option<types::CapacityReservationSpecificationResponse>,
    /// Whether the instance can hibernate.
    hibernation_options: Option<types::HibernationOptions>,
    /// The licence configurations of the instance.
    licenses: Vec<types::LicenseConfiguration>,
    /// How the instance metadata service is set up.
    metadata_options: Option<types::InstanceMetadataOptionsResponse>,
    /// Whether Nitro Enclaves are on.
    enclave_options: Option<types::EnclaveOptions>,
    /// The firmware mode asked for: legacy BIOS, UEFI, or whichever fits.
    boot_mode: Option<types::BootModeValues>,
    /// What the billing calls the platform, for example `Linux/UNIX`.
    platform_details: Option<String>,
    /// The operation that the instance is billed as.
    usage_operation: Option<String>,
    /// When the usage operation was last changed.
    usage_operation_update_time: Option<DateTime>,
    /// How private host names are made and answered.
    private_dns_name_options: Option<types::PrivateDnsNameOptionsResponse>,
    /// The main IPv6 address.
    ipv6_address: Option<String>,
    /// The version of the virtual TPM, if there is one.
    tpm_support: Option<String>,
    /// How the instance takes part in recovery and reboots.
    maintenance_options: Option<types::InstanceMaintenanceOptions>,
    /// The firmware mode the instance in fact booted with.
    current_instance_boot_mode: Option<types::InstanceBootModeValues>,
    /// How bandwidth is weighed between EBS and the network.
    network_performance_options: Option<types::InstanceNetworkPerformanceOptions>,
    /// The service that manages the instance, if one does.
    operator: Option<types::OperatorResponse>,
    /// The interfaces in secondary networks.
    secondary_interfaces: Vec<types::InstanceSecondaryInterface>,
    /// The id of the image the instance was started from.
    image_id: Option<String>,
    /// The state the instance was in when last loaded.
    state: Option<types::InstanceState>,
    /// The host name inside the network.
    private_dns_name: Option<String>,
    /// The public host name; empty when there is none.
    public_dns_name: Option<String>,
    /// Why the instance last changed its state, as text.
    state_transition_reason: Option<String>,
    /// The name of the key pair the instance was started with.
    key_name: Option<String>,
    /// The place of the instance among those started together, from 0.
    ami_launch_index: Option<i32>,
    /// The product codes that the instance carries.
    product_codes: Vec<types::ProductCode>,
    /// The instance type, for example `t3.micro`.
    instance_type: Option<types::InstanceType>,
    /// When the instance was last started.
    launch_time: Option<DateTime>,
    /// The zone, host and group the instance is placed in.
    placement: Option<types::Placement>,
    /// The kernel of the instance, for paravirtual images.
    kernel_id: Option<String>,
    /// The RAM disk of the instance, for paravirtual images.
    ramdisk_id: Option<String>,
    /// `windows` for Windows; nothing otherwise.
    platform: Option<types::PlatformValues>,
    /// Whether detailed monitoring is on.
    monitoring: Option<types::Monitoring>,
    /// The id of the subnet the instance belongs to.
    subnet_id: Option<String>,
    /// The id of the network the instance belongs to.
    vpc_id: Option<String>,
    /// The main private IPv4 address.
    private_ip_address: Option<String>,
    /// The public IPv4 address, if there is one.
    public_ip_address: Option<String>,
    /// The public address of the instance, if it has one.
    #[has({ public_ip: .public_ip_address })]
    classic_address: Option<ClassicAddress>,
    /// The image the instance was started from.
    #[has({ id: .image_id })]
    image: Option<Image>,
    /// The key pair the instance was started with, if any.
    #[has({ name: .key_name })]
    key_pair: Option<KeyPairInfo>,
    /// The network interfaces of the instance.
    #[has(network_interfaces[] { id: .network_interface_id, .. })]
    network_interfaces: Vec<NetworkInterface>,
    /// The placement group the instance is in, if any.
    #[has({ name: .placement.group_name })]
    placement_group: Option<PlacementGroup>,
    /// The subnet the instance is in, if any.
    #[has({ id: .subnet_id })]
    subnet: Option<Subnet>,
    /// The network the instance belongs to, if any.
    #[has({ id: .vpc_id })]
    vpc: Option<Vpc>,
    /// Links an EC2-Classic instance to a network. AWS has retired EC2-Classic.
    #[action(AttachClassicLinkVpc(instance_id = id, vpc_id = vpc_id, groups = groups))]
    attach_classic_link_vpc: fn(vpc_id: String, groups: Vec<String>),
    /// Attaches the volume to the instance under that device name.
    #[action(AttachVolume(instance_id = id, device = device, volume_id = volume_id))]
    attach_volume: fn(device: String, volume_id: String),
    /// Asks for the console output of the instance.
    #[action(GetConsoleOutput(instance_id = id))]
    console_output: fn(),
    /// Makes an image of the instance. Unless told otherwise the instance is rebooted for it.
    #[action(CreateImage(instance_id = id, name = name) -> { id: .image_id })]
    create_image: fn(name: String) -> Image,
    /// Adds tags to the instance, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. },
        batch = 1000
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the instance: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags), batch = 1000)]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Asks for one attribute of the instance.
    #[action(DescribeInstanceAttribute(instance_id = id, attribute = attribute))]
    describe_attribute: fn(attribute: types::InstanceAttributeName),
    /// Unlinks an EC2-Classic instance from a network. AWS has retired EC2-Classic.
    #[action(DetachClassicLinkVpc(instance_id = id, vpc_id = vpc_id))]
    detach_classic_link_vpc: fn(vpc_id: String),
    /// Detaches the volume from the instance.
    #[action(DetachVolume(instance_id = id, volume_id = volume_id))]
    detach_volume: fn(volume_id: String),
    /// Changes one attribute of the instance. Say which with `.with(..)`.
    #[action(ModifyInstanceAttribute(instance_id = id))]
    modify_attribute: fn(),
    /// Turns detailed monitoring on.
    #[action(MonitorInstances(instance_ids = [id]), batch = 1000)]
    monitor: fn(),
    /// Asks for the encrypted administrator's password of a Windows instance.
    #[action(GetPasswordData(instance_id = id))]
    password_data: fn(),
    /// Asks for a reboot. The answer comes before it is done.
    #[action(RebootInstances(instance_ids = [id]), batch = 1000)]
    reboot: fn(),
    /// Reports to AWS that the instance isn't well.
    #[action(ReportInstanceStatus(instances = [id], status = status, reason_codes = reason_codes))]
    report_status: fn(status: types::ReportStatusType, reason_codes: Vec<types::ReportInstanceReasonCodes>),
    /// Sets one attribute of the instance back to its default.
    #[action(ResetInstanceAttribute(instance_id = id, attribute = attribute))]
    reset_attribute: fn(attribute: types::InstanceAttributeName),
    /// Sets the kernel back to its default.
    #[action(ResetInstanceAttribute(instance_id = id, attribute = "kernel"))]
    reset_kernel: fn(),
    /// Sets the RAM disk back to its default.
    #[action(ResetInstanceAttribute(instance_id = id, attribute = "ramdisk"))]
    reset_ramdisk: fn(),
    /// Turns the check of source and destination back on.
    #[action(ResetInstanceAttribute(instance_id = id, attribute = "sourceDestCheck"))]
    reset_source_dest_check: fn(),
    /// Starts the instance.
    #[action(StartInstances(instance_ids = [id]), batch = 1000)]
    start: fn(),
    /// Stops the instance.
    #[action(StopInstances(instance_ids = [id]), batch = 1000)]
    stop: fn(),
    /// Terminates the instance. There is no way back.
    #[action(TerminateInstances(instance_ids = [id]), batch = 1000)]
    terminate: fn(),
    /// Turns detailed monitoring off.
    #[action(UnmonitorInstances(instance_ids = [id]), batch = 1000)]
    unmonitor: fn(),
    /// The volumes attached to the instance.
    #[collection(
        DescribeVolumes(filters += Filter { name: "attachment.instance-id", values: [id] })
            -> volumes[] { id: .volume_id }
    )]
    volumes: Collection<Volume>,
    /// The elastic addresses associated with the instance.
    #[collection(
        DescribeAddresses(filters += Filter { name: "instance-id", values: [id] })
            -> addresses[] { allocation_id: .allocation_id },
        pages(once)
    )]
    vpc_addresses: Collection<VpcAddress>,
    /// Waits until the instance can be described.
    #[waiter(InstanceExists(instance_ids = [id]) -> reservations[0].instances[0])]
    wait_until_exists: Waiter,
    /// Waits until the instance runs.
    #[waiter(InstanceRunning(instance_ids = [id]) -> reservations[0].instances[0])]
    wait_until_running: Waiter,
    /// Waits until the instance is stopped.
    #[waiter(InstanceStopped(instance_ids = [id]) -> reservations[0].instances[0])]
    wait_until_stopped: Waiter,
    /// Waits until the instance is terminated.
    #[waiter(InstanceTerminated(instance_ids = [id]) -> reservations[0].instances[0])]
    wait_until_terminated: Waiter,
}
