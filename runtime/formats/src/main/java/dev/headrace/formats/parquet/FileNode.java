package dev.headrace.formats.parquet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * A field of a file's schema.
 *
 * @param path the names from the top
 * @param lists how many repeated fields lie on the path, itself included
 * @param levels how many optional and repeated fields lie on the path, itself included
 */
record FileNode(SchemaElement element, List<FileNode> children, List<String> path, int lists, int levels) {

    /** The fields at the top. */
    static List<FileNode> of(List<SchemaElement> elements) {
        Iterator<SchemaElement> rest = elements.iterator();
        SchemaElement root = rest.next();
        return children(root, rest, List.of(), 0, 0);
    }

    private static List<FileNode> children(
            SchemaElement parent, Iterator<SchemaElement> rest, List<String> path, int lists, int levels) {
        List<FileNode> nodes = new ArrayList<>();
        for (int i = 0; i < parent.getNum_children(); i++) {
            SchemaElement element = rest.next();
            List<String> inner = new ArrayList<>(path);
            inner.add(element.getName());
            FieldRepetitionType repetition = element.getRepetition_type();
            int innerLists = repetition == FieldRepetitionType.REPEATED ? lists + 1 : lists;
            int innerLevels = repetition == FieldRepetitionType.REQUIRED ? levels : levels + 1;
            nodes.add(new FileNode(
                    element,
                    children(element, rest, inner, innerLists, innerLevels),
                    List.copyOf(inner),
                    innerLists,
                    innerLevels));
        }
        return List.copyOf(nodes);
    }

    String name() {
        return element.getName();
    }

    boolean isLeaf() {
        return element.isSetType();
    }

    boolean isRepeated() {
        return element.getRepetition_type() == FieldRepetitionType.REPEATED;
    }

    Optional<FileNode> child(String name) {
        return children.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** A leaf as the column readers know it. */
    ColumnDescriptor descriptor() {
        Type physical = element.getType();
        PrimitiveTypeName name =
                physical == Type.BYTE_ARRAY ? PrimitiveTypeName.BINARY : PrimitiveTypeName.valueOf(physical.name());
        Types.PrimitiveBuilder<PrimitiveType> type =
                Types.primitive(name, org.apache.parquet.schema.Type.Repetition.OPTIONAL);
        if (name == PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY) {
            type = type.length(element.getType_length());
        }
        return new ColumnDescriptor(path.toArray(String[]::new), type.named(name()), lists, levels);
    }

    /** For messages. */
    String show() {
        if (!isLeaf()) {
            return element.isSetLogicalType() && element.getLogicalType().isSetLIST() ? "a list" : "a group";
        }
        String logical = element.isSetLogicalType()
                ? " " + element.getLogicalType().getSetField().name()
                : element.isSetConverted_type() ? " " + element.getConverted_type() : "";
        return element.getType() + logical;
    }
}
