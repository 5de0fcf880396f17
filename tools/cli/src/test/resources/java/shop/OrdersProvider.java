package shop;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.DefinitionProvider;

public final class OrdersProvider implements DefinitionProvider {
    @Override
    public String name() {
        return "my.orders";
    }

    @Override
    public String definition() {
        return "shop.Orders";
    }

    @Override
    public Definition define() {
        return new Orders();
    }
}
