"""Makes things with boto3 on the server it is given, and prints as JSON what boto3's resources say of them.

Usage: oracle.py URL s3|ec2 NAME. The things are named NAME, and stay.
"""

import json
import sys

import boto3

url, service, name = sys.argv[1:]
session = boto3.Session("testing", "testing", region_name="us-east-1")
resource = session.resource(service, endpoint_url=url)


def s3():
    bucket = resource.create_bucket(Bucket=name)
    for n in range(25):
        bucket.put_object(Key=f"dir-{n % 3}/{n:02}", Body=b"x" * n)
    bucket.Versioning().enable()
    bucket.put_object(Key="dir-0/00", Body=b"again", Metadata={"who": "boto3"}, ContentType="text/plain")
    bucket.Object("dir-1/01").delete()
    summary = [
        {
            "key": one.key,
            "size": one.size,
            "e_tag": one.e_tag,
            "storage_class": one.storage_class,
            "last_modified": one.last_modified.timestamp(),
        }
        for one in bucket.objects.all()
    ]
    versions = [
        {"key": one.object_key, "id": one.id, "is_latest": one.is_latest, "size": one.size}
        for one in bucket.object_versions.all()
    ]
    one = bucket.Object("dir-0/00")
    return {
        "buckets": [one.name for one in resource.buckets.all()],
        "objects": summary,
        "prefixed": [one.key for one in bucket.objects.filter(Prefix="dir-1/")],
        "versions": versions,
        "object": {
            "content_length": one.content_length,
            "content_type": one.content_type,
            "e_tag": one.e_tag,
            "version_id": one.version_id,
            "metadata": one.metadata,
        },
    }


def ec2():
    vpc = resource.create_vpc(CidrBlock="10.99.0.0/16")
    subnet = vpc.create_subnet(CidrBlock="10.99.1.0/24")
    vpc.create_tags(Tags=[{"Key": "Name", "Value": name}])
    image = next(iter(resource.images.limit(1)))
    instances = subnet.create_instances(ImageId=image.id, MinCount=3, MaxCount=3, InstanceType="t3.micro")
    instances[0].create_tags(Tags=[{"Key": "Name", "Value": name}, {"Key": "role", "Value": "web"}])
    instances[1].stop()
    gateway = resource.create_internet_gateway()
    vpc.attach_internet_gateway(InternetGatewayId=gateway.id)
    table = vpc.create_route_table()
    table.create_route(DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway.id)
    table.create_route(DestinationCidrBlock="192.0.2.0/24", GatewayId=gateway.id)
    table.reload()
    return {
        "vpc": {"id": vpc.id, "cidr_block": vpc.cidr_block, "tags": tags(vpc)},
        "instances": [
            {
                "id": one.id,
                "state": one.state["Name"],
                "instance_type": one.instance_type,
                "image": one.image.id,
                "subnet": one.subnet.id,
                "private_ip_address": one.private_ip_address,
                "availability_zone": one.placement["AvailabilityZone"],
                "launch_time": one.launch_time.timestamp(),
                "tags": tags(one),
                "volumes": sorted(volume.id for volume in one.volumes.all()),
                "network_interfaces": [interface.id for interface in one.network_interfaces],
                "security_groups": [group["GroupId"] for group in one.security_groups],
            }
            for one in vpc.instances.all()
        ],
        "routes": {
            "table": table.id,
            "routes": [
                {"destination": one.destination_cidr_block, "gateway_id": one.gateway_id, "state": one.state}
                for one in table.routes
            ],
        },
        "subnets": [one.id for one in vpc.subnets.all()],
        "security_groups": [[one.id, one.group_name, one.description] for one in vpc.security_groups.all()],
    }


def tags(one):
    return sorted([tag["Key"], tag["Value"]] for tag in one.tags or [])


print(json.dumps({"s3": s3, "ec2": ec2}[service]()))
