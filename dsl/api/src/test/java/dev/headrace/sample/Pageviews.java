package dev.headrace.sample;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Group;
import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.TextColumn;

/** The example of the same name. */
public final class Pageviews extends Definition {

    interface ViewRow {
        TextColumn<ViewRow> title = TextColumn.named("title");
        IntColumn<ViewRow> views = IntColumn.named("views");
        SchemaOf<ViewRow> SCHEMA = SchemaOf.<ViewRow>named("View")
                .field(title, Type.TEXT)
                .field(views, Type.INT)
                .where(views.ge(0));
    }

    final Source<ViewRow> pages = source("pages", ViewRow.SCHEMA).batch(csv("data/pageviews.csv"));

    final class Top extends Table<Top> implements ViewRow {
        {
            where(not(matches(title, "^(Special|File|Talk|User|Help|Portal|Template):.*")));
        }

        final Group<Top> g = groupBy(title);
        final IntColumn<Top> total = g.let("total", sum(views));

        Top() {
            super("top", pages);
            doc("The 25 most read articles; pages that are not articles do not count. The limit comes after the sum.");
            sortBy(25, desc(total));
        }
    }

    final Top top = add(new Top());

    {
        sink("top_out", top).batch(csv("out/top.csv"));
        test("talk pages do not count")
                .given(pages, ViewRow.title, ViewRow.views)
                .row("Java", 3)
                .row("Talk:Java", 100)
                .row("Java", 4)
                .row("Beam", 5)
                .expect(top, ViewRow.title, top.total)
                .row("Java", 7)
                .row("Beam", 5);
    }
}
