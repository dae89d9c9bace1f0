//! A declaration as data: what `Bucket::MODEL` tells.

/// A resource's declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Model {
    /// The resource's name: `Bucket`.
    pub name: &'static str,
    /// The service's name: `s3`; `None` for a client of one's own.
    pub service: Option<&'static str>,
    /// The identifiers, in order.
    pub identifiers: &'static [IdentifierModel],
    /// The loaded data's type, as declared.
    pub shape: Option<&'static str>,
    /// How it is loaded.
    pub load: Option<LoadModel>,
    /// Attributes, actions, references, collections and waiters, in the declaration's order.
    pub members: &'static [Member],
}

impl Model {
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        service: Option<&'static str>,
        identifiers: &'static [IdentifierModel],
        shape: Option<&'static str>,
        load: Option<LoadModel>,
        members: &'static [Member],
    ) -> Self {
        Self { name, service, identifiers, shape, load, members }
    }
}

/// An identifier or argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdentifierModel {
    /// Its name.
    pub name: &'static str,
    /// Its type, as declared.
    pub ty: &'static str,
}

/// How a resource is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadModel {
    /// The operation and its inputs.
    pub request: RequestModel,
    /// Where the data is in the answer; `response` for the whole of it.
    pub path: &'static str,
}

/// An operation with the inputs that the declaration binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestModel {
    /// The operation's (or waiter's) name.
    pub operation: &'static str,
    /// The bound inputs, in order.
    pub inputs: &'static [Input],
}

/// One bound input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    /// The input's name.
    pub target: &'static str,
    /// Whether it is appended beside the caller's (`+=`).
    pub append: bool,
    /// Where the value comes from.
    pub value: Value,
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// An identifier of this resource.
    Identifier(&'static str),
    /// An argument of the method.
    Argument(&'static str),
    /// A literal, as written.
    Literal(&'static str),
    /// A path into the item, the response or the loaded data: `vpc_id` for `.vpc_id`; empty for the
    /// item itself.
    Path(&'static str),
    /// A path into the request that was sent: `key` for `request.key`.
    Request(&'static str),
    /// The place of an object in the request of a batch.
    Index,
    /// A list of values.
    List(&'static [Value]),
    /// A nested input shape and its members.
    Shape(&'static str, &'static [Input]),
}

/// A member of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The method's name.
    pub name: &'static str,
    /// The arguments' names and types, in order.
    pub arguments: &'static [IdentifierModel],
    /// What it is.
    pub kind: MemberKind,
}

/// What a member is and does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MemberKind {
    /// Another name of an identifier.
    Alias {
        /// The identifier.
        identifier: &'static str,
    },
    /// A member of the loaded data, by path.
    Attribute {
        /// The path into the shape.
        path: &'static str,
        /// The type, as declared.
        ty: &'static str,
    },
    /// An operation on the object.
    Action {
        /// What it sends.
        request: RequestModel,
        /// What it makes of the answer; `None`: the answer itself.
        result: Option<ResultModel>,
        /// How many objects one request takes, where it also runs on many.
        batch: Option<usize>,
    },
    /// One request for many objects.
    Batch {
        /// What it sends.
        request: RequestModel,
        /// How many objects one request takes.
        max: usize,
        /// The identifiers that all objects of a request have in common, beside those outside of lists.
        same: &'static [&'static str],
        /// Where the answer lists failures.
        failed: Option<&'static str>,
    },
    /// Other resources, from identifiers, arguments and loaded data.
    Has {
        /// What is made.
        result: ResultModel,
    },
    /// A listing.
    Collection {
        /// What it sends.
        request: RequestModel,
        /// What is listed.
        result: ResultModel,
        /// How it pages.
        paging: Paging,
    },
    /// A waiter of the client.
    Waiter {
        /// The waiter and its inputs.
        request: RequestModel,
        /// Where the data is in the last answer.
        path: Option<&'static str>,
    },
}

/// Which resources an answer is made into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResultModel {
    /// The resource, as written in the declaration.
    pub resource: &'static str,
    /// How many.
    pub count: Count,
    /// Where the items are; `None`: there is no item, only identifiers.
    pub path: Option<&'static str>,
    /// Whether the item becomes the resource's loaded data.
    pub hydrates: bool,
    /// The resource's identifiers.
    pub identifiers: &'static [IdentifierSource],
}

/// Where an identifier of a result comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdentifierSource {
    /// The identifier's name.
    pub name: &'static str,
    /// Where it comes from.
    pub value: Value,
    /// Whether items without it are left out; otherwise they are an error.
    pub optional: bool,
}

/// How many resources a member gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// `R`
    One,
    /// `Option<R>`
    Optional,
    /// `Vec<R>` or `Collection<R>`
    Many,
}

/// How a collection pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// With the SDK's paginator.
    Sdk,
    /// The operation answers in one page.
    Once,
    /// By the tokens named: input and path into the answer.
    Tokens(&'static [(&'static str, &'static str)]),
}
