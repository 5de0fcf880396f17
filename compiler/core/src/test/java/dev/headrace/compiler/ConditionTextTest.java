package dev.headrace.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Source;
import dev.headrace.ir.pipeline.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form holds conditions by what they say: how their author spaced and bracketed them is not in it. */
class ConditionTextTest {

    private static final String LOOSE = """
            schema S {
              a: Int where ( a>=0 )
                and (a <= (2*50) )
              b: Float? where (b ?? 0.0) < 5.0
            }
            source s: S {
              batch = csv("s.csv")
              on error drop
              expect not(a==7) else drop
              expect avg( a )
                in 1..50 else warn
            }
            sink out from s { batch = parquet("out") }
            test "t" {
              given s { | a | b |
                | 1 | 2.0 | }
              expect s { (a)==1, `b` == 2.0 }
            }
            """;

    private static final String PLAIN = """
            schema S {
              a: Int where a >= 0 and a <= 2 * 50
              b: Float? where b ?? 0.0 < 5.0
            }
            source s: S {
              batch = csv("s.csv")
              on error drop
              expect not a == 7 else drop
              expect avg(a) in 1..50 else warn
            }
            sink out from s { batch = parquet("out") }
            test "t" {
              given s {
                | a | b   |
                | 1 | 2.0 |
              }
              expect s { a == 1, b == 2.0 }
            }
            """;

    private static Pipeline pipeline(String text) {
        Compilation compilation = Compiler.compile(List.of(Source.of("x", text)), CompileOptions.standard());
        assertThat(compilation.diagnostics()).isEmpty();
        return compilation.pipeline().orElseThrow();
    }

    @Test
    void layoutIsNotInTheForm() {
        assertThat(pipeline(LOOSE)).isEqualTo(pipeline(PLAIN));
        assertThat(pipeline(LOOSE).sources().get(0).checks())
                .extracting("text")
                .containsExactly("a >= 0 and a <= 2 * 50", "b ?? 0.0 < 5.0");
    }
}
