"""Prints as JSON the requests of all actions, loads, collections, waiters and batch actions of boto3's resources.

Usage: boto3_requests.py SERVICE INPUTS. The second says which inputs to give besides those that are required, for
example {"Bucket.put_object": ["body"]}, in whatever spelling. Each request is caught before it is sent.

The values are made by one rule, which the Rust side follows too. An identifier is its own name, `bucket_name`; an
integer one is 1. An input that the service requires and the resource doesn't give is a dummy: a string is the
input's own name, `Device`, but the first of its values where it is an enum; a number is 1, a boolean true, a blob
b"body", a timestamp the epoch, a list holds one such value, a map has it at "key", and a structure consists of its
required members, or of its first where it requires none. The second object of a batch ends in `-2`.

A member is named as in Rust: `Instance.stop`, `Instance.load`, and `Instance.stop_all` for a batch action; the
service's root is called ServiceResource.
"""

import json
import sys
from urllib.parse import parse_qsl, unquote, urlsplit

import boto3
import botocore.session
from boto3.resources.action import BatchAction
from boto3.utils import ServiceContext
from botocore.config import Config
from botocore.handlers import set_list_objects_encoding_type_url

# What boto3 adds to its resources by hand: member, operation, and the inputs it binds.
BY_HAND = {
    "ec2": [
        ("ServiceResource", "create_tags", "CreateTags", []),
        ("Instance", "delete_tags", "DeleteTags", ["Resources"]),
    ],
}


class Caught(Exception):
    """A request, on its way out."""


def catch(request, event_name, **_):
    raise Caught(event_name.rpartition(".")[2], request)


def written(operation, request):
    url = urlsplit(request.url)
    body = request.body.read() if hasattr(request.body, "read") else request.body or b""
    text = {name.lower(): value for name, value in request.headers.items()}
    return {
        "operation": operation,
        "method": request.method,
        "path": unquote(url.path),
        "query": parse_qsl(url.query, keep_blank_values=True),
        "headers": {name: value.decode() if isinstance(value, bytes) else str(value) for name, value in text.items()},
        "body": body.decode() if isinstance(body, bytes) else body,
    }


def plain(name):
    """Letters and digits alone, as which boto3's and Rust's spelling are the same."""
    return "".join(letter for letter in name.lower() if letter.isalnum())


def dummy(shape, name):
    match shape.type_name:
        case "string":
            return shape.enum[0] if shape.enum else name
        case "integer" | "long" | "float" | "double":
            return 1
        case "boolean":
            return True
        case "blob":
            return b"body"
        case "timestamp":
            return 0
        case "list":
            return [dummy(shape.member, name)]
        case "map":
            return {"key": dummy(shape.value, name)}
        case "structure" if shape.name == "AttributeValue":
            # boto3's tables take plain values and make `{"S": "S"}` of them.
            return "S"
        case "structure":
            names = shape.required_members or list(shape.members)[:1]
            return {name: dummy(shape.members[name], name) for name in names}
    raise ValueError(f"no dummy for the {shape.type_name} {name}")


class Service:
    """boto3's resources of one service."""

    def __init__(self, name, extra):
        core = botocore.session.get_session()
        self.session = boto3.Session("testing", "testing", region_name="us-east-1", botocore_session=core)
        root = self.session.resource(
            name,
            endpoint_url="http://127.0.0.1",
            config=Config(
                parameter_validation=False,
                request_checksum_calculation="when_required",
                s3={"addressing_style": "path"},
            ),
        )
        self.client = root.meta.client
        self.client.meta.events.register("before-send", catch)
        # botocore asks for encoded keys, and decodes them in the answer: no part of what the resource asks.
        for operation in ("ListObjects", "ListObjectsV2", "ListObjectVersions"):
            event = f"before-parameter-build.s3.{operation}"
            self.client.meta.events.unregister(event, set_list_objects_encoding_type_url)
        self.model = self.client.meta.service_model
        definitions = core.get_component("data_loader").load_service_model(name, "resources-1")
        self.resources = {"ServiceResource": definitions["service"], **definitions["resources"]}
        self.context = ServiceContext(name, self.model, None, definitions["resources"])
        self.name = name
        self.extra = extra
        self.requests = {}

    def resource(self, name, suffix=""):
        """The resource whose identifiers are their own names, the last one with a suffix."""
        definition = self.resources[name]
        # boto3 knows a root by the service's name.
        known_as = self.name if name == "ServiceResource" else name
        cls = self.session.resource_factory.load_from_definition(known_as, definition, self.context)
        types = [one.get("type") for one in definition.get("identifiers", [])]
        names = [one.name for one in cls.meta.resource_model.identifiers]
        identifiers = [1 if kind == "integer" else name for kind, name in zip(types, names, strict=True)]
        if suffix and identifiers:
            identifiers[-1] += suffix
        return cls(*identifiers, client=self.client)

    def inputs(self, member, operation, params):
        """Dummies for what is required and not bound, and for what was asked for beside that."""
        shape = self.model.operation_model(operation).input_shape
        if shape is None:
            return {}
        bound = {param.target.partition(".")[0].partition("[")[0] for param in params}
        extra = {plain(name) for name in self.extra.get(member, [])}
        wanted = [name for name in shape.members if name in shape.required_members or plain(name) in extra]
        return {name: dummy(shape.members[name], name) for name in wanted if name not in bound}

    def note(self, member, call, *args, **kwargs):
        try:
            call(*args, **kwargs)
        except Caught as caught:
            self.requests[member] = written(*caught.args)
        else:
            raise RuntimeError(f"{member} sends nothing")

    def note_all(self, name):
        resource = self.resource(name)
        model = resource.meta.resource_model
        for action in model.actions:
            self.load(resource, action.request)
            inputs = self.inputs(f"{name}.{action.name}", action.request.operation, action.request.params)
            self.note(f"{name}.{action.name}", getattr(resource, action.name), **inputs)
        for owner, action, operation, bound in BY_HAND.get(self.name, []):
            if owner == name:
                inputs = self.inputs(f"{name}.{action}", operation, [])
                inputs = {key: value for key, value in inputs.items() if key not in bound}
                self.note(f"{name}.{action}", getattr(resource, action), **inputs)
        if hasattr(resource, "load"):
            self.note(f"{name}.load", resource.load)
        for collection in model.collections:
            self.note(f"{name}.{collection.name}", lambda: list(getattr(resource, collection.name).all()))
        for waiter in model.waiters:
            self.note(f"{name}.{waiter.name}", getattr(resource, waiter.name))
        for action in model.batch_actions:
            both = [resource, self.resource(name, "-2")]
            for one in both:
                self.load(one, action.request)
            member = f"{name}.{action.name}_all"
            inputs = self.inputs(member, action.request.operation, action.request.params)
            self.note(member, BatchAction(action), Collection(both), **inputs)

    @staticmethod
    def load(resource, request):
        """Has the resource loaded what the request reads of its data.

        Each value is its own name, but for those that name the resource: these are its identifiers.
        """
        named = {plain(one): getattr(resource, one) for one in resource.meta.identifiers}
        resource.meta.data = None
        for param in request.params:
            if param.source == "data":
                *parents, leaf = param.path.split(".")
                inner = resource.meta.data = resource.meta.data or {}
                for parent in parents:
                    inner = inner.setdefault(parent, {})
                inner[leaf] = named.get(plain(leaf), leaf)


class Collection:
    """What a batch action takes for a listing: also where no listing of boto3's gives such resources."""

    def __init__(self, resources):
        self.resources = resources

    def pages(self):
        return [self.resources]


service = Service(sys.argv[1], json.loads(sys.argv[2]))
for name in service.resources:
    service.note_all(name)
print(json.dumps(service.requests))
