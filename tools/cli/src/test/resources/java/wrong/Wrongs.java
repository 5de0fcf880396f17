package wrong;


import dev.headrace.dsl.Definition;
import dev.headrace.dsl.DefinitionProvider;
import dev.headrace.dsl.Source;
import java.util.Map;
import shop.OrderRow;

/** Definitions of which each is wrong in its own way, and their providers. */
public final class Wrongs {

    private Wrongs() {}

    public static final class Throwing extends Definition {
        private final Map<String, Integer> lateness = Map.of();

        {
            int minutes = lateness.get("orders");
        }
    }

    public static final class Misused extends Definition implements OrderRow {
        final Source<OrderRow> orders = source("orders", SCHEMA)
                .batch(csv("data/orders.csv"))
                .expect(total.lt(0.0 / 0.0), drop());
    }

    public static final class Unsayable extends Definition implements OrderRow {
        final Source<OrderRow> orders = source("the `orders`", SCHEMA).batch(csv("data/orders.csv"));
    }

    public static final class Needy extends Definition {
        final Object needed = new Needed();
    }

    public static final class Needed {}

    public static final class Wrong extends Definition implements OrderRow {
        final Source<OrderRow> orders = source("orders", SCHEMA).batch(csv("data/orders.csv"));

        {
            sink("large", orders).batch(csv("out/large.csv"));
            sink("large", orders).batch(csv("out/large2.csv"));
        }
    }

    private abstract static class Named implements DefinitionProvider {
        @Override
        public String name() {
            return "wrong." + getClass().getSimpleName().toLowerCase();
        }
    }

    public static final class Throws extends Named {
        @Override
        public Definition define() {
            return new Throwing();
        }
    }

    public static final class Misuses extends Named {
        @Override
        public Definition define() {
            return new Misused();
        }
    }

    public static final class Unsaid extends Named {
        @Override
        public Definition define() {
            return new Unsayable();
        }
    }

    public static final class Needs extends Named {
        @Override
        public Definition define() {
            return new Needy();
        }
    }

    public static final class Doubles extends Named {
        @Override
        public Definition define() {
            return new Wrong();
        }
    }

    public static final class Silent implements DefinitionProvider {
        @Override
        public String name() {
            return System.getProperty("no.such.property").strip();
        }

        @Override
        public Definition define() {
            throw new UnsupportedOperationException("never asked");
        }
    }

    public static final class Again extends Named {
        @Override
        public String name() {
            return "my.orders";
        }

        @Override
        public Definition define() {
            throw new UnsupportedOperationException("never asked");
        }
    }
}
