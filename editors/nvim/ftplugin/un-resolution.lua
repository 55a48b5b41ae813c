-- How a draft is edited: whole paragraphs on one line, wrapped at words, folded by its parts.
if vim.b.did_ftplugin then
  return
end
vim.b.did_ftplugin = true

vim.opt_local.wrap = true
vim.opt_local.linebreak = true
vim.opt_local.breakindent = true
vim.opt_local.spelllang = 'ru,en'
-- Numbered paragraphs are lists: "1.", "12.", "a)", "(b)", «в)».
vim.opt_local.formatoptions:append('n')
vim.opt_local.formatlistpat = [[^\s*(\=\(\d\+\|[[:alpha:]а-яё]\)[.)]\s\+]]
vim.opt_local.commentstring = '<!-- %s -->'
vim.opt_local.matchpairs:append('«:»,„:“')
if vim.lsp.foldexpr then
  vim.opt_local.foldmethod = 'expr'
  vim.opt_local.foldexpr = 'v:lua.vim.lsp.foldexpr()'
  vim.opt_local.foldlevel = 99
end

vim.b.undo_ftplugin = 'setlocal wrap< linebreak< breakindent< spelllang< formatoptions< formatlistpat<'
  .. ' commentstring< matchpairs< foldmethod< foldexpr< foldlevel<'
