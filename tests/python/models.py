"""Prints as JSON the models that boto3 makes the resources of a service from.

Usage: models.py [SERVICE]; without one, the services that have resources. Only what the packages
bring along is read, nothing of the user's own.
"""

import json
import sys
from pathlib import Path

import boto3
import botocore
from botocore.exceptions import UnknownServiceError
from botocore.loaders import Loader

packages = [str(Path(package.__file__).parent / "data") for package in (boto3, botocore)]
loader = Loader(extra_search_paths=packages, include_default_search_paths=False)


def models(service):
    version = loader.determine_latest_version(service, "resources-1")

    def optional(kind):
        try:
            return loader.load_service_model(service, kind, version)
        except UnknownServiceError:
            return {}

    return {
        "resources": loader.load_service_model(service, "resources-1", version),
        "service": loader.load_service_model(service, "service-2", version),
        "waiters": optional("waiters-2"),
        "paginators": optional("paginators-1"),
    }


services = sys.argv[1:]
json.dump(models(*services) if services else loader.list_available_services("resources-1"), sys.stdout)
