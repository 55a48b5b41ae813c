-- Commands that no code action can be.
if vim.g.loaded_resolint then
  return
end
vim.g.loaded_resolint = true

vim.api.nvim_create_user_command('ResolintLookup', function(command)
  require('resolint.lookup').run(command)
end, { nargs = '*', range = true, desc = 'What is known of a resolution, a body, a treaty' })

vim.api.nvim_create_user_command('ResolintLog', function()
  vim.cmd.tabedit(vim.fs.joinpath(vim.fn.stdpath('log'), 'resolint.log'))
end, { desc = 'The log of the language server' })
