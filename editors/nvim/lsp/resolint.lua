---The language server of resolint. `vim.lsp.enable('resolint')` is all there is to it; what is set
---by `vim.lsp.config('resolint', {...})` goes before what stands here.
---@type vim.lsp.Config
return {
  cmd = { 'resolint', 'server', '--log', vim.fs.joinpath(vim.fn.stdpath('log'), 'resolint.log') },
  filetypes = { 'un-resolution', 'markdown', 'text' },
  root_dir = function(buffer, start)
    local root = require('resolint').root(buffer)
    if root then
      start(root)
    end
  end,
}
