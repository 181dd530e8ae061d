package no.tilsagn.architecture.bad;

/** One use of floating-point numbers per class, named after where it hides. */
final class Fractions {

    private Fractions() {}

    record InAComponent(double kroner) {}

    static final class InAParameter {
        private InAParameter() {}

        static long kroner(float amount) {
            return (long) amount;
        }
    }

    static final class InAResult {
        private InAResult() {}

        static double kroner(long amount) {
            return amount;
        }
    }

    static final class InALocal {
        private InALocal() {}

        static long half(long kroner) {
            double half = kroner;
            return (long) half;
        }
    }

    static final class InAConstant {
        private InAConstant() {}

        static long half(long kroner) {
            return (long) (kroner * 0.5);
        }
    }

    static final class InACall {
        private InACall() {}

        static long rounded(String kroner) {
            return Math.round(Double.parseDouble(kroner));
        }
    }

    static final class InAnArray {
        private InAnArray() {}

        static int many() {
            return new float[2].length;
        }
    }
}
