package dev.headrace.processor;

import dev.headrace.diagnostics.Code;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A processor that never ends a round by an exception: what goes wrong in it is an error of the compilation. */
abstract class Guarded extends AbstractProcessor {

    private @Nullable Problems problems;

    @Override
    public final synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        problems = new Problems(environment.getMessager());
    }

    @Override
    public final SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        guard(null, () -> round(round));
        return false;
    }

    final Problems problems() {
        return Objects.requireNonNull(problems);
    }

    /** Does the work of one round. */
    abstract void round(RoundEnvironment round) throws IOException;

    /** Does a piece of work; that it fails is said at the element, and other elements are gone on with. */
    final void guard(@Nullable Element at, Work work) {
        try {
            work.run();
        } catch (IOException e) {
            fault(
                    at,
                    "a generated file cannot be written: " + e.getMessage(),
                    "look whether its folder can be written to");
        } catch (RuntimeException | LinkageError e) {
            StackTraceElement[] trace = e.getStackTrace();
            fault(
                    at,
                    "this is a fault in Headrace, not in your code: " + e
                            + (trace.length == 0 ? "" : " at " + trace[0]),
                    "report the message together with the source file");
        }
    }

    private void fault(@Nullable Element at, String sentence, String help) {
        if (at == null) {
            problems().addAnywhere(Code.HR0999, sentence, help);
        } else {
            problems().add(Code.HR0999, at, sentence, help);
        }
    }

    /** What may fail. */
    interface Work {
        void run() throws IOException;
    }
}
