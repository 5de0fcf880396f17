package dev.headrace.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once for each engine, which it takes as its parameter:
 *
 * <pre>{@code
 * @PipelineTests
 * void theSecondPaymentSeesTheFirst(TestEngine engine) {
 *     PipelineTest.of(new Fraud()).on(engine).given(…).expect(…);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@TestTemplate
@ExtendWith(EngineInvocations.class)
public @interface PipelineTests {

    /**
     * The engines the pipeline claims: on each it must run. Where none is named, those of the class path take part,
     * and one that cannot run the pipeline is skipped with its reason.
     *
     * @return their names; none for those of the class path
     */
    String[] engines() default {};
}
