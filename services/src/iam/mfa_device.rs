use aws_sdk_iam::primitives::DateTime;
use tucuxi::resource;

use super::User;

/// An MFA device of a user.
///
/// Its attributes are known to devices from `User::mfa_devices`.
#[resource(service = "iam", identifier = ["user_name", "serial_number"], shape = "MfaDevice")]
pub struct MfaDevice {
    /// The name of the user.
    user_name: String,
    /// The serial number of the device; for a virtual one, its ARN.
    serial_number: String,
    /// When the device was enabled for the user.
    enable_date: DateTime,
    /// The user.
    #[has({ name: user_name })]
    user: User,
    /// Gives the device to the user. The codes are two that it shows one after the other.
    #[action(
        EnableMFADevice(
            user_name = user_name,
            serial_number = serial_number,
            authentication_code1 = authentication_code1,
            authentication_code2 = authentication_code2
        )
    )]
    associate: fn(authentication_code1: String, authentication_code2: String),
    /// Takes the device from the user.
    #[action(DeactivateMFADevice(user_name = user_name, serial_number = serial_number))]
    disassociate: fn(),
    /// Brings the device back in step with IAM. The codes are two that it shows one after the
    /// other.
    #[action(
        ResyncMFADevice(
            user_name = user_name,
            serial_number = serial_number,
            authentication_code1 = authentication_code1,
            authentication_code2 = authentication_code2
        )
    )]
    resync: fn(authentication_code1: String, authentication_code2: String),
}
