use tucuxi::resource;

/// The rules for passwords of the account's users.
///
/// Unless they were set, there is nothing to load, and AWS's own rules hold.
#[resource(service = "iam", shape = "PasswordPolicy")]
#[load(GetAccountPasswordPolicy() -> password_policy)]
pub struct AccountPasswordPolicy {
    /// The least number of characters.
    minimum_password_length: Option<i32>,
    /// Whether a symbol is required.
    require_symbols: bool,
    /// Whether a digit is required.
    require_numbers: bool,
    /// Whether an uppercase letter of A to Z is required.
    require_uppercase_characters: bool,
    /// Whether a lowercase letter of a to z is required.
    require_lowercase_characters: bool,
    /// Whether users may change their own passwords.
    allow_users_to_change_password: bool,
    /// Whether passwords expire.
    expire_passwords: bool,
    /// After how many days passwords expire, if they do.
    max_password_age: Option<i32>,
    /// How many of a user's last passwords can't be used again.
    password_reuse_prevention: Option<i32>,
    /// Whether users whose password has expired need an administrator to get a new one.
    hard_expiry: Option<bool>,
    /// Deletes the rules: AWS's own hold again.
    #[action(DeleteAccountPasswordPolicy())]
    delete: fn(),
    /// Sets the rules, given with `.with(..)`. What isn't given goes back to its default.
    #[action(UpdateAccountPasswordPolicy())]
    update: fn(),
}
