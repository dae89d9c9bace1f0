"""Lists a bucket with boto3; prints what was seen, and the most memory used, in KiB."""

import sys

import boto3

s3 = boto3.resource(
    "s3",
    endpoint_url=sys.argv[1],
    region_name="us-east-1",
    aws_access_key_id="an-access-key",
    aws_secret_access_key="a-secret",
)
objects = characters = size = 0
for summary in s3.Bucket("logs").objects.all():
    objects += 1
    characters += len(summary.key)
    size += summary.size

with open("/proc/self/status", encoding="utf-8") as status:
    peak = next(line.split()[1] for line in status if line.startswith("VmHWM:"))
print(objects, characters, size, peak)
