package no.tilsagn.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds every use of {@code double} and {@code float} in compiled code: fields, parameters, results, local variables,
 * constants and arithmetic, also where no source names the type, as in {@code (long) (kroner * 0.5)}.
 */
final class FloatingPoint {

    private static final Set<TypeKind> KINDS = Set.of(TypeKind.DOUBLE, TypeKind.FLOAT);

    private FloatingPoint() {}

    /** The places in the class files under a folder, or of one class file. */
    static List<String> in(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .flatMap(FloatingPoint::inFile)
                    .toList();
        }
    }

    private static Stream<String> inFile(Path file) {
        try {
            ClassModel model = ClassFile.of().parse(file);
            String name = model.thisClass().asInternalName();
            return Stream.concat(
                    model.fields().stream()
                            .filter(field -> named(field.fieldType().stringValue()))
                            .map(field -> name + "." + field.fieldName().stringValue()),
                    model.methods().stream()
                            .filter(FloatingPoint::uses)
                            .map(method -> name + "." + method.methodName().stringValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean uses(MethodModel method) {
        return named(method.methodType().stringValue())
                || method.code().stream().flatMap(code -> code.elementStream()).anyMatch(FloatingPoint::uses);
    }

    private static boolean uses(CodeElement element) {
        return element instanceof Instruction
                && switch (element) {
                    case LoadInstruction i -> KINDS.contains(i.typeKind());
                    case StoreInstruction i -> KINDS.contains(i.typeKind());
                    case ReturnInstruction i -> KINDS.contains(i.typeKind());
                    case ArrayLoadInstruction i -> KINDS.contains(i.typeKind());
                    case ArrayStoreInstruction i -> KINDS.contains(i.typeKind());
                    case NewPrimitiveArrayInstruction i -> KINDS.contains(i.typeKind());
                    case OperatorInstruction i -> KINDS.contains(i.typeKind());
                    case ConstantInstruction i -> KINDS.contains(i.typeKind());
                    case ConvertInstruction i -> KINDS.contains(i.fromType()) || KINDS.contains(i.toType());
                    case FieldInstruction i -> named(i.type().stringValue());
                    case InvokeInstruction i -> named(i.type().stringValue());
                    case InvokeDynamicInstruction i -> named(i.type().stringValue());
                    default -> false;
                };
    }

    /** Whether a descriptor names one of the two types; names of classes are taken out first. */
    private static boolean named(String descriptor) {
        return descriptor.replaceAll("L[^;]*;", "").matches(".*[DF].*");
    }
}
