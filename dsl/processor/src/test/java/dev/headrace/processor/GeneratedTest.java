package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated, to the letter, and the same from the same sources in any order. */
final class GeneratedTest {

    private static final JavaFileObject PLACE = Javac.file("sample.Place", Javac.HEAD + """
            /** Where it was. */
            @Schema public record Place(@Range(min = -90, max = 90) double lat, @Nullable String name) {}
            """);
    private static final JavaFileObject SALE = Javac.file("sample.Sale", Javac.HEAD + """
            /**
             * A sale, as {@code shops} report it:
             * one row per <b>bill</b>.
             *
             * @param id the number on the bill
             */
            @Schema("Bill")
            public record Sale(
                    @Key @Unique long id,
                    @Named("shop name") @Entity String shop,
                    Area area,
                    @Inline @Nullable Area other,
                    @Decimal(precision = 12, scale = 2) @Range(min = 0.5) BigDecimal tax,
                    List<Integer> counts,
                    List<Area> areas,
                    @Vector(3) float[] weights,
                    @Nullable Place place,
                    @Image byte[] picture,
                    int items,
                    @EventTime Instant began,
                    @Pii @Nullable Instant ended) {
                @Where("ended")
                static MaybeBool<SaleRow> endsAfterItBegan() {
                    return SaleRow.ended.ge(SaleRow.began);
                }
            }
            """);
    private static final JavaFileObject AREA = Javac.file("sample.Area", Javac.HEAD + """
            @Doc("Where shops are.")
            public enum Area { north, south }
            """);
    private static final JavaFileObject SALES = Javac.file("sample.Shops", Javac.HEAD + """
            class Shops {
                @Pipeline("shops.sales") static final class Sales extends Definition {}
            }
            """);

    private static Map<String, String> generated(JavaFileObject... files) throws IOException {
        Compilation compilation = Javac.compile(files);
        assertThat(Javac.errors(compilation, 0)).isEmpty();
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            texts.put(
                    file.getName().replaceAll(".*/", ""),
                    file.getCharContent(false).toString());
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"SaleRow", "SaleCodec", "PlaceRow", "Shops_SalesProvider"})
    void isAsItWas(String name) throws IOException {
        String text = generated(PLACE, SALE, AREA, SALES).get(name + ".java");
        Path golden = Path.of("src", "test", "resources", "rows", name + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void theOrderOfSourcesIsNothing() throws IOException {
        List<JavaFileObject> files = new ArrayList<>(List.of(PLACE, SALE, AREA, SALES));
        Map<String, String> texts = generated(files.toArray(new JavaFileObject[0]));
        Collections.reverse(files);
        assertThat(generated(files.toArray(new JavaFileObject[0])))
                .isEqualTo(texts)
                .hasSize(5);
    }
}
