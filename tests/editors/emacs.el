;;; emacs.el --- resolint in Emacs, through eglot  -*- lexical-binding: t -*-
;; emacs -Q --batch -l emacs.el, with the environment that `cargo xtask test --editors' gives:
;; RESOLINT_README, the page whose lines are executed; the first `resolint' on the PATH serves.

;;; Code:
(setq package-user-dir (make-temp-file "elpa" t)
      debug-on-error t)
(dolist (folder (append (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa/*")
                        (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa-src/*")))
  (when (file-directory-p folder) (add-to-list 'load-path folder)))
(require 'cl-lib)

;; The lines that the page gives to a user of Emacs.
(with-temp-buffer
  (insert-file-contents (getenv "RESOLINT_README"))
  (re-search-forward "^```elisp\n\\(\\(?:.*\n\\)*?\\)```$")
  (let ((lines (match-string 1)))
    (with-temp-buffer
      (insert lines)
      (eval-buffer))))
(require 'flymake)
(setq eglot-sync-connect 20 eglot-autoshutdown t eglot-confirm-server-initiated-edits nil)

(defun resolint-wait (what condition)
  "Wait until CONDITION holds; fail with WHAT otherwise."
  (let ((deadline (+ (float-time) 30)))
    (while (and (< (float-time) deadline) (not (funcall condition)))
      (accept-process-output nil 0.1))
    (unless (funcall condition) (error "FAILED: %s" what))
    (message "ok - %s" what)))

(defun resolint-found (code)
  "The diagnostic whose text begins with or names CODE."
  (cl-find-if (lambda (found) (string-match-p (regexp-quote code) (flymake-diagnostic-text found)))
              (flymake-diagnostics)))

(let* ((folder (file-name-as-directory (make-temp-file "drafts" t)))
       (file (concat folder "миграция.resolution.md"))
       (coding-system-for-write 'utf-8))
  (with-temp-file (concat folder "resolint.toml")
    (insert "[draft]\nsession = 81\nas-of = 2026-11-20\n"))
  (with-temp-file file
    (insert "Генеральная Ассамблея,\n\n"
            "ссылаясь на свою резолюцию 56/203 от 21 февраля 2002 года,\n\n"
            "1. принимает к сведению работу Международной организации по миграции (МОМ);\n\n"
            "2. просит МОМ представить доклад.\n"))
  (find-file file)
  (cl-assert (eq major-mode 'un-resolution-mode))
  (unless (eglot-current-server) (apply #'eglot (eglot--guess-contact)))
  (resolint-wait "the server is attached" #'eglot-current-server)
  (resolint-wait "the wrong date is found"
                 (lambda () (ignore-errors (flymake-start)) (resolint-found "not on 21 February")))
  (goto-char (flymake-diagnostic-beg (resolint-found "not on 21 February")))
  (cl-assert (looking-at "резолюцию 56/203\\|56/203\\|21 февраля"))
  (goto-char (point-max))
  (search-backward "МОМ")
  (let* ((server (eglot--current-server-or-lose))
         (hover (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams))))
    (cl-assert (string-match-p "миграции" (format "%S" hover)))
    (message "ok - hover tells what an acronym means"))
  (goto-char (flymake-diagnostic-beg (resolint-found "not on 21 February")))
  (let* ((offered (append (eglot-code-actions (point) (point) nil nil) nil))
         (action (cl-find-if (lambda (it) (string-match-p "21 .* 2001" (plist-get it :title)))
                             offered)))
    (cl-assert action)
    (unless (plist-get action :edit)
      (setq action (jsonrpc-request (eglot--current-server-or-lose) :codeAction/resolve action)))
    (eglot--apply-workspace-edit (plist-get action :edit)))
  (goto-char (point-min))
  (cl-assert (search-forward "от 21 декабря 2001 года" nil t))
  (message "ok - the date is mended")
  ;; Eglot tells the server when Emacs is idle, which it never is in batch mode.
  (eglot--signal-textDocument/didChange)
  (resolint-wait "the finding is gone"
                 (lambda () (ignore-errors (flymake-start)) (not (resolint-found "not on 21 February"))))
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server) nil 10)
  (message "PASSED in Emacs %s" emacs-version))
;;; emacs.el ends here
