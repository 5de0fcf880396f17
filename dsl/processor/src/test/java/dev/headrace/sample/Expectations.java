package dev.headrace.sample;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Rejected;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.schema.Inline;
import dev.headrace.dsl.schema.Range;
import dev.headrace.dsl.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The example of the same name. */
public final class Expectations extends Definition {

    enum Gender {
        F,
        M,
        X
    }

    @Schema
    record Person(
            long id,
            @Range(min = 0, max = 120) long age,
            @Inline Gender gender,
            @Nullable Double height) {}

    final Source<PersonRow> people = source("people", PersonRow.SCHEMA)
            .batch(csv("data/people.csv"))
            .onError(divert().max(percent(50)))
            .expect(PersonRow.height.isNotNull(), drop())
            .expect(unique(PersonRow.id), divert())
            .expectAll(avg(PersonRow.height).between(120.0, 200.0), warn())
            .expectAll(stddev(PersonRow.height).between(5.0, 40.0), warn())
            .expectAll(share(PersonRow.gender.is(Gender.F)).between(percent(20), percent(80)), fail());

    {
        sink("rejected", people.rejected()).batch(jsonl("out/rejected"));
        sink("kept", people).batch(csv("out/people.csv"));
        test("bad rows go their declared ways")
                .given(people, PersonRow.id, PersonRow.age, PersonRow.gender, PersonRow.height)
                .row(1, 30, Gender.F, 170.0)
                .row(2, 131, Gender.M, 180.0)
                .row(3, 40, Gender.M, null)
                .row(4, 50, Gender.M, 160.0)
                .expect(people, PersonRow.id, PersonRow.age, PersonRow.gender, PersonRow.height)
                .row(1, 30, Gender.F, 170.0)
                .row(4, 50, Gender.M, 160.0)
                .expectWhere(people.rejected(), Rejected.step.is("people"))
                .that(Rejected.column.is("age"));
    }
}
