package dev.headrace.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Severity;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What must be refused, or warned of, before anything runs, each in several guises: under its code, with a place, a cause
 * and a way out. The golden folders show the messages; this list shows that none is missing.
 */
class RefusalsTest {

    private static final String SOURCES = """
            schema Payment {
              card:   String  @entity
              kind:   enum { food, tech }
              amount: Float
              at:     Instant @event_time
            }
            schema Event { card: String @entity, page: String, at: Instant @event_time }
            source payments: Payment { batch = csv("payments.csv", zone = "UTC") }
            source events: Event { batch = csv("events.csv", zone = "UTC") }
            """;

    private static final String UNORDERED = """
            schema Item { card: String, amount: Float }
            source items: Item { batch = csv("items.csv") }
            """;

    /** One way to write what must not be. */
    private record Guise(String title, Code code, Severity severity, String text) {}

    private static final List<Guise> GUISES = List.of(
            // A training feature that sees later rows.
            error("tumbling windows joined back to their own rows", Code.HR0301, SOURCES + """
                    table hourly from payments { group by card every 1h { n = count() } }
                    dataset d from payments { join hourly on card }
                    """),
            error("the same behind another table, without its time", Code.HR0301, SOURCES + """
                    table hourly from payments { group by card every 1h { n = count() } }
                    table bare from hourly { drop start, end }
                    dataset d from payments { join bare on card }
                    """),
            error("a total over all time joined back to its own rows", Code.HR0301, SOURCES + """
                    table totals from payments { group by card { n = count() } }
                    dataset d from payments { join left totals on card }
                    """),
            error("sessions joined back to their own rows", Code.HR0301, SOURCES + """
                    table visits from payments { session by card gap 30m { n = count() } }
                    table u from visits { keep card, n }
                    dataset d from payments { join u on card }
                    """),
            error("a plain join of two tables with event time", Code.HR0303, SOURCES + """
                    dataset d from payments { join events on card }
                    """),
            // An as-of join without a tolerance.
            error("an as-of join of a table", Code.HR0304, SOURCES + "dataset d from payments { asof join events }\n"),
            error("an as-of join of a feature set", Code.HR0304, SOURCES + """
                    features f by card from events { n = count() over 1h through }
                    dataset d from payments { asof join f }
                    """),
            // A feature column that nobody reads.
            warning("a one-hot column that nobody reads", Code.HR0311, SOURCES + """
                    features f by card from payments { one_hot kind }
                    dataset d from payments {
                      with f
                      keep card, at, f.kind_food
                    }
                    sink out from d { batch = csv("out.csv") }
                    """),
            warning("a feature that nobody reads", Code.HR0311, SOURCES + """
                    features f by card from payments {
                      n = count() over 1h through
                      m = count() over 2h through
                    }
                    dataset d from payments {
                      with f
                      keep card, at, f.n
                    }
                    sink out from d { batch = csv("out.csv") }
                    """),
            // A limit before a sum.
            warning("a limit before a sum", Code.HR0312, SOURCES + """
                    table t from payments {
                      sort by amount desc limit 25
                      group by card { total = sum(amount) }
                    }
                    """),
            warning("a limit before a sum, in a table before", Code.HR0312, SOURCES + """
                    table top from payments { sort by amount desc limit 25 }
                    table t from top {
                      where amount > 1.0
                      group by card { total = sum(amount) }
                    }
                    """),
            // An output read that no step creates.
            error("a table that nothing makes", Code.HR0101, SOURCES + "table t from paymens { where amount > 1.0 }\n"),
            error("a sink of what nothing makes", Code.HR0101, SOURCES + """
                    sink out from ghosts { batch = csv("out.csv") }
                    """),
            error("an output of a step that it does not have", Code.HR0101, SOURCES + """
                    step clean(in: Payment) -> (good: Payment) = command(["clean", "{in}", "{good}"])
                    table t from payments { via clean() }
                    sink out from t.bad { batch = csv("out.csv") }
                    """),
            // A step that depends on an order, on rows that have none.
            error("the last of rows without an order", Code.HR0313, UNORDERED + """
                    table t from items { group by card { a = last(amount) } }
                    """),
            error("the first of rows without an order", Code.HR0313, UNORDERED + """
                    table t from items { group by card { a = first(amount) } }
                    """),
            error("a rolling window over rows without an order", Code.HR0305, """
                    schema Item { card: String @entity, amount: Float }
                    source items: Item { batch = csv("items.csv") }
                    features f by card from items { n = sum(amount) over 1h through }
                    """),
            // A diverted output that nobody reads.
            error("rows that do not parse, diverted and never read", Code.HR0309, """
                    schema Item { card: String, amount: Float }
                    source items: Item { batch = csv("items.csv"), on error divert }
                    """),
            error("rows that break an expectation, diverted and never read", Code.HR0309, """
                    schema Item { card: String, amount: Float }
                    source items: Item { batch = csv("items.csv"), expect amount > 0.0 else divert }
                    """),
            // A stream that does not say what becomes of bad and late rows.
            error("a stream that is silent about bad rows", Code.HR0310, """
                    schema Item { card: String, at: Instant @event_time }
                    source items: Item { stream = kafka("items", format = json), lateness = 1m else drop }
                    """),
            error("a stream that is silent about late rows", Code.HR0310, """
                    schema Item { card: String, at: Instant @event_time }
                    source items: Item { stream = kafka("items", format = json), on error drop }
                    """),
            // The mean of a key on a stream, without a window.
            error("a group without a window on a stream", Code.HR0308, """
                    schema Item { card: String, amount: Float, at: Instant @event_time }
                    source items: Item {
                      stream = kafka("items", format = json)
                      lateness = 1m else drop
                      on error drop
                    }
                    table means from items { group by card { mean = avg(amount) } }
                    sink out from means { stream = kafka("means", format = json) }
                    """));

    @TestFactory
    List<DynamicTest> each() {
        return GUISES.stream()
                .map(g -> DynamicTest.dynamicTest(g.title(), () -> holds(g)))
                .toList();
    }

    private static void holds(Guise guise) {
        List<Diagnostic> said = Compiling.text(guise.text()).diagnostics();
        assertThat(said).as("%s", said).extracting(Diagnostic::code).contains(guise.code());
        for (Diagnostic diagnostic : said) {
            assertThat(diagnostic.code()).as("%s", diagnostic).isEqualTo(guise.code());
            assertThat(diagnostic.severity()).isEqualTo(guise.severity());
            assertThat(diagnostic.place()).as("%s", diagnostic).isPresent();
            boolean cause = !diagnostic.notes().isEmpty()
                    || !diagnostic.labels().isEmpty()
                    || !diagnostic.caption().isEmpty();
            assertThat(cause).as("a cause in %s", diagnostic).isTrue();
            boolean namesToChoose = diagnostic.notes().stream().anyMatch(n -> n.startsWith("in scope: "));
            assertThat(diagnostic.help().isPresent() || !diagnostic.fixes().isEmpty() || namesToChoose)
                    .as("a way out in %s", diagnostic)
                    .isTrue();
        }
    }

    private static Guise error(String title, Code code, String text) {
        return new Guise(title, code, Severity.ERROR, text);
    }

    private static Guise warning(String title, Code code, String text) {
        return new Guise(title, code, Severity.WARNING, text);
    }
}
