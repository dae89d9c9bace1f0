"""Prints as JSON the models that boto3 makes the resources of a service from.

Usage: models.py SERVICE. Only what the packages bring along is read, nothing of the user's own.
"""

import json
import sys
from pathlib import Path

import boto3
import botocore
from botocore.exceptions import UnknownServiceError
from botocore.loaders import Loader

service = sys.argv[1]
packages = [str(Path(package.__file__).parent / "data") for package in (boto3, botocore)]
loader = Loader(extra_search_paths=packages, include_default_search_paths=False)
version = loader.determine_latest_version(service, "resources-1")


def optional(kind):
    try:
        return loader.load_service_model(service, kind, version)
    except UnknownServiceError:
        return {}


json.dump(
    {
        "resources": loader.load_service_model(service, "resources-1", version),
        "service": loader.load_service_model(service, "service-2", version),
        "waiters": optional("waiters-2"),
        "paginators": optional("paginators-1"),
    },
    sys.stdout,
)
