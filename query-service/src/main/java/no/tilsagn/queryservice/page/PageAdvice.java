package no.tilsagn.queryservice.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import no.tilsagn.queryservice.problem.ProblemDetails;
import no.tilsagn.queryservice.problem.ProblemException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its frame, and says a problem on a page: to people, where the API's advice speaks JSON. */
@ControllerAdvice(annotations = PageController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {

    private static final String FRAME = "frame";

    private final ProblemDetails problems;

    PageAdvice(ProblemDetails problems) {
        this.problems = problems;
    }

    @ModelAttribute(FRAME)
    PageFrame frame(HttpServletRequest request, Locale locale) {
        return PageFrame.of(request, locale);
    }

    @ExceptionHandler
    ModelAndView problem(ProblemException e, HttpServletRequest request, Locale locale) {
        return page(problems.of(e, locale), request, locale);
    }

    @ExceptionHandler
    ModelAndView other(Exception e, HttpServletRequest request, Locale locale) {
        return page(problems.of(e, status(e), locale), request, locale);
    }

    private static HttpStatusCode status(Exception e) {
        return switch (e) {
            case ErrorResponse answer -> answer.getStatusCode();
            case TypeMismatchException _ -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static ModelAndView page(ProblemDetail problem, HttpServletRequest request, Locale locale) {
        return new ModelAndView(
                "problem",
                Map.of(FRAME, PageFrame.of(request, locale), "problem", problem),
                HttpStatusCode.valueOf(problem.getStatus()));
    }
}
