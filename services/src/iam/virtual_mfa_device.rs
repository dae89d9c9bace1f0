use aws_sdk_iam::{
    primitives::{Blob, DateTime},
    types,
};
use tucuxi::resource;

use super::User;

/// A virtual MFA device: a program that shows codes.
///
/// Its attributes are known to devices from `Iam::virtual_mfa_devices`, its seed and tags to new
/// ones from `Iam::create_virtual_mfa_device` alone. Whoever has the seed has the device: keep it
/// as secret as a password.
#[resource(service = "iam", identifier = "serial_number", shape = "VirtualMfaDevice")]
pub struct VirtualMfaDevice {
    /// The serial number of the device, which is its ARN.
    serial_number: String,
    /// The seed, in base32; known to new devices alone.
    base32_string_seed: Option<Blob>,
    /// The seed as a QR code, a PNG image; known to new devices alone.
    qr_code_png: Option<Blob>,
    /// The user as listed with the device; `user` gives it as an object.
    #[attribute(user)]
    user_attribute: Option<types::User>,
    /// When the device was given to a user; nothing where it wasn't.
    enable_date: Option<DateTime>,
    /// The tags of the device; known to new devices alone.
    tags: Vec<types::Tag>,
    /// The user the device was given to, if any.
    #[has({ name: .user.user_name })]
    user: Option<User>,
    /// Deletes the device. It must not be given to a user.
    #[action(DeleteVirtualMFADevice(serial_number = serial_number))]
    delete: fn(),
}
