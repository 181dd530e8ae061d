package no.tilsagn.queryservice.page;

import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages around a login, and what stands where there is no page. */
@PageController
class LoginPages {

    @GetMapping("/logged-out")
    String loggedOut() {
        return "logged-out";
    }

    @GetMapping("/login-failed")
    String loginFailed() {
        return "login-failed";
    }

    /** Whoever may not see a page is brought here by the security chain. */
    @RequestMapping("/pages/refused")
    String refused() {
        throw new ProblemException(Problem.ROLE_MISSING);
    }

    @GetMapping("/pages/**")
    String notFound() {
        throw new ProblemException(Problem.NOT_FOUND);
    }
}
