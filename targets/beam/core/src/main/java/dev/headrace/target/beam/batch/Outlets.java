package dev.headrace.target.beam.batch;

import dev.headrace.formats.Formats;
import dev.headrace.formats.WriteRequest;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.operators.output.Destination;
import dev.headrace.target.beam.ship.Tree;
import java.nio.file.Path;
import java.util.Optional;

/** Where the rows of an output go. */
public final class Outlets {
    private Outlets() {}

    /** Into part files of the format of the output. */
    public static Outlet parts(PlannedOutput output, Destination destination, Path folder) {
        WriteRequest request = destination.request();
        Op leaf = new Op.Read(output.name(), output.name(), output.root().schema(), Optional.empty());
        PlannedOutput sent = new PlannedOutput(output.name(), output.kind(), leaf, Optional.of(request.binding()));
        String name = String.valueOf(
                Formats.output(request.folder(), request.binding()).getFileName());
        String ending = name.contains(".") ? name.substring(name.indexOf('.')) : "";
        return new WriteOutlet(output.name(), Tree.of(sent), folder.toString(), ending);
    }

    /** Into files that only this room reads. */
    public static Outlet spool(PlannedOutput output, Path folder) {
        return new SpoolOutlet(output.name(), folder.toString());
    }
}
