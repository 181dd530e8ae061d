package no.tilsagn.queryservice.page;

import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages around a login, and what stands where there is no page. */
@PageController
class LoginPages {

    /** Nobody is logged in, and this is how it came. */
    @GetMapping("/{came:logged-out|login-failed}")
    String nobody(@PathVariable String came, Model model) {
        model.addAttribute("came", came);
        return "login";
    }

    /** Whoever may not see a page is brought here by the security chain, and whoever sends a form of a session that is gone. */
    @RequestMapping("/pages/refused")
    String refused(
            @RequestAttribute(name = WebAttributes.ACCESS_DENIED_403, required = false) @Nullable AccessDeniedException cause) {
        if (cause instanceof CsrfException) {
            return "redirect:/";
        }
        throw new ProblemException(Problem.ROLE_MISSING);
    }

    @GetMapping("/pages/**")
    String notFound() {
        throw new ProblemException(Problem.NOT_FOUND);
    }
}
