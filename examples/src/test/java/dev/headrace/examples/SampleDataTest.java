package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.examples.data.SampleData;
import java.nio.file.Path;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The committed data files are what the seeded makers make. */
class SampleDataTest {

    @TestFactory
    Iterable<DynamicTest> filesAreReproducible() {
        return SampleData.files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> assertThat(Path.of(file.getKey())).hasContent(file.getValue())))
                .toList();
    }
}
