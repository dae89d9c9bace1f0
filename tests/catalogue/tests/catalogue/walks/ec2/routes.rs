//! Route tables, their routes, and the subnets that use them.

use tucuxi_services::ec2::{Ec2, Subnet, Vpc};

use super::{Walk, all, clear, run, subnet};

pub(crate) async fn walk(walk: &Walk<'_>) {
    let subnet = subnet(walk, "10.35.0.0/24").await;
    let vpc = subnet.vpc().await.unwrap().unwrap();
    tables_of_a_network(walk, &vpc).await;
    routes_of_a_table(walk, &vpc, &subnet).await;
    a_subnet_changes_its_table(walk, &vpc, &subnet).await;
    clear(walk, subnet).await;
}

async fn tables_of_a_network(walk: &Walk<'_>, vpc: &Vpc) {
    let ec2 = Ec2::new(walk.session());
    let table = run!(walk, ec2.create_route_table(vpc.id())).await.unwrap();
    run!(walk, table.reload()).await.unwrap();
    assert_eq!(table.vpc().await.unwrap().as_ref(), Some(vpc));
    let by_id = run!(walk, ec2.route_tables()).with(|request| request.route_table_ids(table.id()));
    assert_eq!(all(by_id).await, std::slice::from_ref(&table));
    let of_vpc = all(run!(walk, (*vpc).route_tables())).await;
    assert!(of_vpc.len() == 2 && of_vpc.contains(&table), "the main one, and this: {of_vpc:?}");
    run!(walk, table.delete()).await.unwrap();
    assert!(!run!(walk, table.exists()).await.unwrap());
}

async fn routes_of_a_table(walk: &Walk<'_>, vpc: &Vpc, subnet: &Subnet) {
    let ec2 = Ec2::new(walk.session());
    let gateway = run!(walk, ec2.create_internet_gateway()).await.unwrap();
    run!(walk, (*vpc).attach_internet_gateway(gateway.id())).await.unwrap();
    let table = run!(walk, (*vpc).create_route_table()).await.unwrap();
    let four = run!(walk, table.create_route())
        .with(|request| request.destination_cidr_block("0.0.0.0/0").gateway_id(gateway.id()));
    let four = four.await.unwrap().unwrap();
    let six = run!(walk, table.create_route())
        .with(|request| request.destination_ipv6_cidr_block("::/0").gateway_id(gateway.id()));
    assert_eq!(six.await.unwrap(), None, "only IPv4 names a route");

    let routes = table.routes().await.unwrap();
    assert_eq!(routes.len(), 2);
    assert_eq!(table.routes_attribute().await.unwrap().len(), 3);
    for route in &routes {
        let expected = if *route == four { gateway.id() } else { "local" };
        assert_eq!(route.gateway_id().await.unwrap().as_deref(), Some(expected), "{route:?}");
        assert_eq!(route.route_table(), table);
    }
    assert_eq!(ec2.route(table.id(), "0.0.0.0/0"), four);

    let interface = run!(walk, (*subnet).create_network_interface()).await.unwrap();
    run!(walk, four.replace()).with(|request| request.network_interface_id(interface.id())).await.unwrap();
    run!(walk, table.reload()).await.unwrap();
    let routes = table.routes().await.unwrap();
    let replaced = routes.iter().find(|route| **route == four).unwrap();
    let leads_to = replaced.network_interface_id().await.unwrap();
    assert_eq!((leads_to.as_deref(), replaced.gateway_id().await.unwrap()), (Some(interface.id()), None));
    run!(walk, four.delete()).await.unwrap();
    run!(walk, table.reload()).await.unwrap();
    assert_eq!(table.routes().await.unwrap().len(), 1);

    run!(walk, interface.delete()).await.unwrap();
    run!(walk, table.delete()).await.unwrap();
    run!(walk, (*vpc).detach_internet_gateway(gateway.id())).await.unwrap();
    run!(walk, gateway.delete()).await.unwrap();
}

async fn a_subnet_changes_its_table(walk: &Walk<'_>, vpc: &Vpc, subnet: &Subnet) {
    let ec2 = Ec2::new(walk.session());
    let first = run!(walk, (*vpc).create_route_table()).await.unwrap();
    let second = run!(walk, (*vpc).create_route_table()).await.unwrap();
    let association =
        run!(walk, first.associate_with_subnet()).with(|request| request.subnet_id(subnet.id())).await.unwrap();
    let listed = first.associations().await.unwrap();
    assert_eq!(listed, std::slice::from_ref(&association));
    walk.recorder().clear();
    assert_eq!(listed[0].route_table().await.unwrap().as_ref(), Some(&first));
    assert_eq!(listed[0].subnet().await.unwrap().as_ref(), Some(subnet));
    assert_eq!(listed[0].main().await.unwrap(), Some(false));
    assert_eq!(walk.recorder().count(), 0, "the table told it");

    let moved = run!(walk, association.replace_subnet(second.id())).await.unwrap();
    run!(walk, second.reload()).await.unwrap();
    assert_eq!(second.associations().await.unwrap(), std::slice::from_ref(&moved));
    run!(walk, first.reload()).await.unwrap();
    assert!(first.associations().await.unwrap().is_empty());
    run!(walk, moved.delete()).await.unwrap();
    run!(walk, second.reload()).await.unwrap();
    assert!(second.associations_attribute().await.unwrap().is_empty());

    let again = run!(walk, first.associate_with_subnet()).with(|request| request.subnet_id(subnet.id()));
    let again = again.await.unwrap();
    assert_eq!(first.associations().await.unwrap(), std::slice::from_ref(&again));
    run!(walk, ec2.disassociate_route_table(again.id())).await.unwrap();
    run!(walk, first.reload()).await.unwrap();
    assert!(first.associations().await.unwrap().is_empty());
    run!(walk, first.delete()).await.unwrap();
    run!(walk, second.delete()).await.unwrap();
}
