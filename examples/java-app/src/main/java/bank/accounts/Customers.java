package bank.accounts;

import dev.headrace.ir.step.JavaStep;
import dev.headrace.ir.step.StepCode;
import dev.headrace.ir.step.StepKind;
import dev.headrace.ir.step.StepProvider;
import dev.headrace.ir.step.StepSignature;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The step {@code tidy}: a customer is written in capitals and without blanks. */
public final class Customers implements StepProvider {

    private static final Schema EVENT = new Schema(
            List.of(
                    Column.sure("source", DataType.STRING),
                    Column.sure(
                            "event", new DataType.EnumOf("", List.of("login", "details_change", "password_change"))),
                    Column.sure("timestamp", DataType.INSTANT)),
            Optional.of("timestamp"),
            Optional.empty());

    @Override
    public List<JavaStep> steps() {
        return List.of(new Tidy());
    }

    private static final class Tidy implements JavaStep {
        @Override
        public StepSignature signature() {
            return new StepSignature("bank.accounts.Customers#tidy", StepKind.ROW, EVENT, EVENT, List.of());
        }

        @Override
        public StepCode open(Map<String, Object> arguments) {
            return new StepCode.OfRow() {
                @Override
                public Object[] apply(Object[] row) {
                    return new Object[] {((String) row[0]).strip().toUpperCase(Locale.ROOT), row[1], row[2]};
                }
            };
        }
    }
}
