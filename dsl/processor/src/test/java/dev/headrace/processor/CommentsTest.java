package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Who writes comments without gaps gets no warning for what is generated. */
final class CommentsTest {

    private static final JavaFileObject SALE = Javac.file("sample.Sale", Javac.HEAD + """
            /**
             * A sale.
             *
             * @param id its number, if {@code id > 0 & id < 9}
             * @param shop where it was
             * @param area what is there, perhaps
             * @param weights what it weighed
             */
            @Schema
            public record Sale(
                    @Key long id, @Named("shop name") @Pii String shop, @Nullable Area area, @Vector(3) float[] weights) {}
            """);
    private static final JavaFileObject AREA = Javac.file("sample.Area", Javac.HEAD + """
            /** Where shops are. */
            public enum Area {
                /** Up. */
                north,
                /** Down. */
                south
            }
            """);
    private static final JavaFileObject SHOPS = Javac.file("sample.Shops", Javac.HEAD + """
            /** Sales of shops. */
            @Pipeline("shops.sales")
            public final class Shops extends Definition {
                /** Says all of it. */
                public Shops() {}
            }
            """);

    private static List<String> warnings(JavaFileObject... files) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new SchemaProcessor(), new PipelineProcessor())
                .withOptions("-Xdoclint:all/protected")
                .compile(files);
        return Javac.errors(compilation, 0);
    }

    @Test
    void whatIsGeneratedHasCommentsWithoutGaps() {
        assertThat(warnings(SALE, AREA, SHOPS)).isEmpty();
    }

    @Test
    void aGapIsFound() {
        assertThat(warnings(Javac.file("sample.Bare", Javac.HEAD + "public class Bare {}")))
                .anyMatch(w -> w.contains("no comment"));
    }
}
